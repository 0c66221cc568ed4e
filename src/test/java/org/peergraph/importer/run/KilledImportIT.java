package org.peergraph.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.peergraph.graph.EmbeddedNeo4j;
import org.peergraph.graph.GraphDump;
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
            Process process = importing(input, store);
            awaitRun(process, folder.resolve("output"));
            Thread.sleep(moment);
            process.destroyForcibly().waitFor();
        }
        assertThat(importing(input, store).waitFor()).as(this::output).isZero();

        assertThat(output()).contains("Going on with run");
        assertThat(dumpOf(store)).isEqualTo(expected);
    }

    private Process importing(Path input, Path store) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.peergraph.Peergraph",
                        "import",
                        "arxiv",
                        input.toString(),
                        "--peergraph.graph.store=" + store,
                        "--peergraph.import.rejects=" + folder.resolve("rejects")));
        Path output = folder.resolve("output");
        Files.deleteIfExists(output);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static void awaitRun(Process process, Path output) throws Exception {
        while (process.isAlive() && !Files.readString(output).contains("un ")) {
            Thread.sleep(50);
        }
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<String> dumpOf(Path store) throws IOException {
        try (EmbeddedNeo4j database = EmbeddedNeo4j.start(store, 64 << 20)) {
            assertThat(database).isNotNull();
            Properties endpoint = new Properties();
            endpoint.load(new StringReader(Files.readString(store.resolve("peergraph.endpoint"))));
            try (var driver =
                    GraphDatabase.driver(
                            endpoint.getProperty("uri"),
                            AuthTokens.basic("neo4j", endpoint.getProperty("password")))) {
                return GraphDump.of(driver);
            }
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
