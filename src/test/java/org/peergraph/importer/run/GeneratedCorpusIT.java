package org.peergraph.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peergraph.generator.Generation;
import org.peergraph.generator.GenerationProgress;
import org.peergraph.generator.GenerationSummary;
import org.peergraph.importer.openalex.OpenAlexFiles;

/** An invented corpus becomes a graph like any other. */
class GeneratedCorpusIT extends GraphTests {

    private static final int WORKS = 300;

    private GenerationSummary generated = new GenerationSummary(Path.of(""), 0, 0, 0, 0, 0);

    @BeforeEach
    void generate() throws IOException {
        Path corpus = folder.resolve("corpus");
        generated = Generation.run(WORKS, 1, corpus, false, GenerationProgress.NONE);
    }

    @Test
    void everyRecordBecomesANode() {
        ImportSummary summary = importCorpus();

        assertThat(summary.run().counts().rejected()).isZero();
        assertThat(ask("RETURN COUNT { (:Work) }")).isEqualTo((long) WORKS);
        assertThat(ask("RETURN COUNT { (r:Researcher) WHERE r.id STARTS WITH 'A' }"))
                .isEqualTo(generated.authors());
        assertThat(ask("RETURN COUNT { (:Institution) }")).isEqualTo(generated.institutions());
        assertThat(ask("RETURN COUNT { (t:Topic {level: 'topic'}) }"))
                .isEqualTo(generated.topics());
        assertThat(ask("RETURN COUNT { (:Awaited) }")).isEqualTo(0L);
    }

    @Test
    void worksHoldTogetherByAuthorsTopicsAndCitations() {
        importCorpus();

        assertThat(ask("RETURN COUNT { (w:Work) WHERE NOT (w)<-[:AUTHORED]-() }")).isEqualTo(0L);
        assertThat(ask("RETURN COUNT { (w:Work) WHERE NOT (w)-[:ABOUT]->() }")).isEqualTo(0L);
        assertThat(ask("RETURN COUNT { (w:Work) WHERE w.citations <> COUNT { (w)<-[:CITES]-() } }"))
                .isEqualTo(0L);
        assertThat((Long) ask("RETURN COUNT { ()-[:COAUTHORED_WITH]->() }")).isGreaterThan(300);
    }

    @Test
    void importingItAgainChangesNothing() {
        importCorpus();
        List<String> once = dump();

        assertThat(importCorpus().run().counts().changed()).isZero();
        assertThat(dump()).isEqualTo(once);
    }

    private ImportSummary importCorpus() {
        return importAll(new OpenAlexFiles(List.of(generated.folder())));
    }
}
