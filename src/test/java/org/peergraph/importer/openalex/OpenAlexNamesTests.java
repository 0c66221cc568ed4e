package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.CollectingSink;

/** What the authors of a work are called. */
class OpenAlexNamesTests extends AuthorList {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Masquelier, Timothée | Timothée Masquelier",
                "Espinoza, D. Nicolas | D. Nicolas Espinoza",
                "Smith, John, Jr. | John Smith Jr.",
                "Smith, Jr. | Smith, Jr.",
                "Muhammad, Ahmad, Tangaza | Muhammad, Ahmad, Tangaza",
                "Lund, | Lund,",
                "Bo Lund | Bo Lund",
            })
    void putsTheNameOfAnUnidentifiedAuthorIntoReadingOrder(String printed, String name) {
        assertThat(only(author(null, printed, null), printed).name()).isEqualTo(name);
    }

    @Test
    void keepsTheCommaOfAnIdentifiedAuthor() {
        assertThat(only(author("A1", "Lund, Bo", null), "Bo Lund").name()).isEqualTo("Lund, Bo");
    }

    @Test
    void takesANameThatIsAnOrcidForTheOrcid() {
        CollectingSink sink = sink(authorship(author(null, ADA, null), ADA));

        Authorship authorship = only(sink);
        assertThat(authorship.orcid()).isEqualTo(ADA);
        assertThat(authorship.name()).isNull();
        assertThat(authorship.printedName()).isEqualTo(ADA);
        assertThat(sink.notes()).containsEntry("name that is an ORCID", 1);
    }

    @Test
    void takesThePrintedNameWhereTheOtherIsAnOrcid() {
        Authorship authorship = only(author(null, "https://orcid.org/" + ADA, null), "Lund, Bo");

        assertThat(authorship.orcid()).isEqualTo(ADA);
        assertThat(authorship.name()).isEqualTo("Bo Lund");
    }

    @Test
    void isNotNamedByAnOrcidWithAWrongCheckDigit() {
        Authorship authorship = only(author(null, "0000-0002-1825-0098", null), "");

        assertThat(authorship.orcid()).isNull();
        assertThat(authorship.name()).isNull();
        assertThat(authorship.printedName()).isNull();
    }

    @Test
    void hasNoNameWhereThereIsNone() {
        CollectingSink sink = sink(authorship(author("A1", "", null), " - "));

        assertThat(only(sink).name()).isNull();
        assertThat(sink.notes()).containsEntry("authorship without a name", 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Abdullatif Al\u2010Shuhail | Abdullatif Al-Shuhail",
                "Abdullatif Al\u2013Shuhail | Abdullatif Al-Shuhail",
                "\u202aBo\u202c \u00a0 Lu\u00adnd | Bo Lund",
                "Jose\u0301 Lund | Jos\u00e9 Lund",
                "Jos\ufffd Lund | Jos\ufffd Lund",
            })
    void cleansTheNameButNotThePrintedOne(String dirty, String name) {
        Authorship authorship = only(author("A1", dirty, null), dirty);

        assertThat(authorship.name()).isEqualTo(name);
        assertThat(authorship.printedName()).isEqualTo(dirty);
    }
}
