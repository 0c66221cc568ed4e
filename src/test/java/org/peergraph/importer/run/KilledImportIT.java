package org.peergraph.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peergraph.Peergraph;
import org.peergraph.concurrency.ChildJvm;
import org.peergraph.graph.GraphDump;
import org.peergraph.graph.OpenedStore;
import org.peergraph.importer.arxiv.ArxivSource;

/** The command itself, in a process of its own, killed without warning and started again. */
class KilledImportIT extends GraphTests {

    private static final int WORKS = 1_500;

    /**
     * When to kill, counted from the first sign of a run: while it reads, twice, and while it
     * derives.
     */
    private static final List<Duration> MOMENTS =
            List.of(Duration.ofMillis(300), Duration.ofMillis(1_500), Duration.ofSeconds(4));

    @Test
    void endsWithTheGraphOfAnUninterruptedRun() throws Exception {
        Path input = Files.write(folder.resolve("works.jsonl"), works());
        importAll(new ArxivSource(List.of(input)));
        List<String> expected = dump();

        Path store = folder.resolve("store");
        for (Duration moment : MOMENTS) {
            ChildJvm process = importing(input, store);
            process.runUntil(() -> process.output().contains("un "));
            Thread.sleep(moment);
            process.kill();
        }
        ChildJvm last = importing(input, store);
        assertThat(last.end()).as(last::output).isZero();

        assertThat(last.output()).contains("Going on with run");
        assertThat(dumpOf(store)).isEqualTo(expected);
    }

    private ChildJvm importing(Path input, Path store) throws IOException {
        return ChildJvm.run(
                folder.resolve("output"),
                Peergraph.class,
                "import",
                "arxiv",
                input.toString(),
                "--peergraph.graph.store=" + store,
                "--peergraph.import.rejects=" + folder.resolve("rejects"));
    }

    private static List<String> dumpOf(Path folder) {
        try (OpenedStore store = new OpenedStore(folder)) {
            return GraphDump.of(store.driver());
        }
    }

    /** Works of three out of a hundred people each, so that every batch touches the same ones. */
    private static List<String> works() {
        return IntStream.range(0, WORKS)
                .mapToObj(
                        i ->
                                """
                                {"id":"2001.%05d","title":"Work %d","categories":"cs.%s","authors_parsed":\
                                [["One%d","A",""],["Two%d","B",""],["Three%d","C",""]],\
                                "versions":[{"version":"v1","created":"Wed, 1 Jan 2020 00:00:00 GMT"}]}"""
                                        .formatted(
                                                i,
                                                i,
                                                i % 3 == 0 ? "LG" : "NE",
                                                i % 100,
                                                i * 7 % 100,
                                                i * 31 % 100))
                .toList();
    }
}
