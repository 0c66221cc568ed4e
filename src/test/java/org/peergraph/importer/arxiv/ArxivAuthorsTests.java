package org.peergraph.importer.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.Authorship;
import tools.jackson.databind.json.JsonMapper;

class ArxivAuthorsTests {

    private final List<String> notes = new ArrayList<>();

    @Test
    void splitsAtCommasAndAnd() {
        assertThat(names("Ileana Streinu and Louis Theran"))
                .containsExactly("Ileana Streinu", "Louis Theran");
        assertThat(names("A. One, B. Two, and C. Three"))
                .containsExactly("A. One", "B. Two", "C. Three");
        assertThat(names("A. One \\\\and B. Two & C. Three"))
                .containsExactly("A. One", "B. Two", "C. Three");
        assertThat(names("Andrea Sand, Rand Anderson"))
                .containsExactly("Andrea Sand", "Rand Anderson");
    }

    @Test
    void leavesAffiliationsOut() {
        assertThat(names("A. One (1), B. Two (1 and 2) ((1) Rome, (2) Bonn (Germany))"))
                .containsExactly("A. One", "B. Two");
        assertThat(names("A. One (never closed, B. Two")).containsExactly("A. One");
    }

    @Test
    void keepsSuffixesWithTheirNameAndDropsOthers() {
        assertThat(names("John Smith, Jr., Fedor Simkovic IV, C. Three et al."))
                .containsExactly("John Smith Jr.", "Fedor Simkovic IV", "C. Three");
    }

    @Test
    void callsACollaborationByItsName() {
        assertThat(names("The HERA-B Collaboration: I. Abt, M. Adams"))
                .containsExactly("HERA-B Collaboration", "I. Abt", "M. Adams");
        assertThat(names("A. One, for the STAR Collaboration"))
                .containsExactly("A. One", "STAR Collaboration");
        assertThat(names("A. One on behalf of the CMS Collaboration"))
                .containsExactly("A. One", "CMS Collaboration");
        assertThat(of("{\"authors_parsed\":[[\"Collaboration\",\"for the STAR\",\"\"]]}"))
                .extracting(Authorship::name, Authorship::printedName)
                .containsExactly(tuple("STAR Collaboration", "for the STAR Collaboration"));
    }

    @Test
    void decodesTexInNames() {
        assertThat(names("P{\\\\'e}ter Erd\\\\H{o}s, {\\\\L}. N\\\\'{\\\\i}, {Jorge}~Mart\\\\'in"))
                .containsExactly("Péter Erdős", "Ł. Ní", "Jorge Martín");
        assertThat(notes).isEmpty();
        assertThat(names("Rz\\\\zewski")).containsExactly("Rzzewski");
        assertThat(notes).containsExactly("name with unreadable TeX: its backslashes dropped");
    }

    @Test
    void repairsAccentsThatLostTheirBackslashAndLeavesNicknames() {
        assertThat(names("J\\\"urgen Fuchs, Olivier Le Ma^itre, Mathew \\\"Sandy\\\" Martinuk"))
                .containsExactly("Jürgen Fuchs", "Olivier Le Maître", "Mathew \"Sandy\" Martinuk");
    }

    @Test
    void partsASpeakerFromTheCollaboration() {
        assertThat(
                        of(
                                "{\"authors_parsed\":[[\"Collaboration\",\"Matt Wood for the Telescope Array\",\"\"]]}"))
                .extracting(Authorship::name)
                .containsExactly("Matt Wood", "Telescope Array Collaboration");
    }

    @Test
    void prefersTheParsedList() {
        assertThat(
                        of(
                                "{\"authors\":\"ignored\",\"authors_parsed\":[[\"de la Guía\",\"Dolores\",\"\"],"
                                        + "[\"Yuan\",\"C. -P.\",\"\"],[\"Gordillo\",\"Gekle \\\\and José\",\"\"],"
                                        + "[\")\",\"\",\"\"],[\"Solel\",\"Baruch\",\"\",\"Technion\"]]}"))
                .extracting(a -> a.position() + " " + a.name())
                .containsExactly(
                        "1 Dolores de la Guía",
                        "2 C.-P. Yuan",
                        "3 Gekle",
                        "4 José Gordillo",
                        "5 Baruch Solel");
        assertThat(notes)
                .containsExactly(
                        "affiliation in words alone: left out", "author without a name: left out");
    }

    @Test
    void takesABareOrcidForWhatItIs() {
        Authorship author = of("{\"authors\":\"0000-0001-9203-7625\"}").getFirst();
        assertThat(author.orcid()).isEqualTo("0000-0001-9203-7625");
        assertThat(author.name()).isNull();
        assertThat(author.printedName()).isEqualTo("0000-0001-9203-7625");
    }

    @Test
    void notesAnEmptyList() {
        assertThat(of("{\"authors\":\" \",\"authors_parsed\":[]}")).isEmpty();
        assertThat(notes).containsExactly("no authors");
    }

    private List<String> names(String authors) {
        return of("{\"authors\":\"" + authors + "\"}").stream().map(Authorship::name).toList();
    }

    private List<Authorship> of(String json) {
        return ArxivAuthors.of(new ArxivLine(JsonMapper.shared().readTree(json), notes::add));
    }
}
