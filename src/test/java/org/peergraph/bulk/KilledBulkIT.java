package org.peergraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.Peergraph;
import org.peergraph.concurrency.ChildJvm;
import org.peergraph.generator.Generation;
import org.peergraph.generator.GenerationProgress;
import org.peergraph.graph.MadeDump;
import org.peergraph.graph.ManyThings;
import org.peergraph.graph.OpenedStore;

/** The command itself, killed without warning while it replaces a store people made things in. */
class KilledBulkIT {

    /** Stages after whose end to kill: before carrying over, after it, and after the swap. */
    private static final List<String> MOMENTS = List.of("index ", "carry over ", "swap ");

    private static final int WORKS = 300;

    @TempDir Path folder;

    private List<String> made;

    @BeforeEach
    void aStoreThatPeopleUsed() throws IOException {
        Generation.run(WORKS, 1, folder.resolve("corpus"), false, GenerationProgress.NONE);
        try (OpenedStore store = new OpenedStore(folder.resolve("store"))) {
            store.graph();
            ManyThings.make(store.driver());
            made = MadeDump.of(store.driver());
        }
    }

    @Test
    void losesNothingPeopleMade() throws Exception {
        for (String moment : MOMENTS) {
            ChildJvm process = loading();
            process.runUntil(() -> process.output().contains("\n" + moment));
            process.kill();
            assertThat(process.output()).contains(moment);
            assertThat(made()).as("killed after " + moment).isEqualTo(made);
        }
        ChildJvm last = loading();
        assertThat(last.end()).as(last::output).isZero();
        assertThat(last.output()).contains(" %,d rows".formatted(ManyThings.NODES));
        assertThat(made()).isEqualTo(made);
    }

    private ChildJvm loading() throws IOException {
        return ChildJvm.run(
                folder.resolve("output"),
                Peergraph.class,
                "bulk",
                "openalex=" + folder.resolve("corpus"),
                "--replace",
                "--memory=1g",
                "--store=" + folder.resolve("store"),
                "--peergraph.import.rejects=" + folder.resolve("rejects"));
    }

    private List<String> made() {
        try (OpenedStore store = new OpenedStore(folder.resolve("store"))) {
            return MadeDump.of(store.driver());
        }
    }
}
