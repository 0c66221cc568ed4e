package org.peergraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkArgumentsTests {

    @Test
    void oneSourceComesFirst() {
        assertThat(BulkArguments.parse(List.of("openalex", "a", "b")))
                .containsEntry(BulkSource.OPENALEX, List.of(Path.of("a"), Path.of("b")));
    }

    @Test
    void severalSourcesNameTheirFiles() {
        assertThat(BulkArguments.parse(List.of("openalex=a", "arxiv=b=c", "openalex=d")))
                .containsEntry(BulkSource.OPENALEX, List.of(Path.of("a"), Path.of("d")))
                .containsEntry(BulkSource.ARXIV, List.of(Path.of("b=c")));
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThatThrownBy(() -> BulkArguments.parse(List.of("scopus", "a")))
                .hasMessageContaining("openalex, arxiv");
        assertThatThrownBy(() -> BulkArguments.parse(List.of("openalex")))
                .hasMessageContaining("which files");
        assertThatThrownBy(() -> BulkArguments.parse(List.of("openalex=a", "b")))
                .hasMessageContaining("source=file");
    }
}
