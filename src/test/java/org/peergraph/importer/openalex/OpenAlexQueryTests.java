package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAlexQueryTests {

    @Test
    void takesIdsInEveryForm() {
        assertThat(OpenAlexQuery.author("https://openalex.org/a17").value()).isEqualTo("A17");
        assertThat(OpenAlexQuery.author("0000-0002-1825-0097").value())
                .isEqualTo("orcid:0000-0002-1825-0097");
        assertThat(OpenAlexQuery.institution("https://ror.org/03yez3163").value())
                .isEqualTo("ror:03yez3163");
        assertThat(OpenAlexQuery.topic("openalex:T10399").value()).isEqualTo("T10399");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I17", "Timothée Masquelier", "0000-0002-1825-0098", "A1 A2"})
    void refusesWhatNamesNoAuthor(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenAlexQuery.author(id))
                .withMessageContaining("'" + id + "'")
                .withMessageContaining("ORCID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "publication_year", "publication_year:", ":2024", "a:b\nc"})
    void refusesWhatIsNoFilter(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> OpenAlexQuery.filter(expression));
    }

    @Test
    void refusesToFetchNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenAlexQuery.topic("T1").withMost(0));
    }
}
