package org.peergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The version of a server elsewhere, whose commits nobody tells. */
class GraphVersionIT {

    private static final CypherFile GROW = CypherFile.named("importer/grow-version");

    private final AtomicInteger reads = new AtomicInteger();
    private final Commits commits = new Commits(false);
    private Graph graph;

    @BeforeEach
    void emptyGraph() {
        SharedNeo4j.emptyGraph();
        Reads real = new DriverReads(SharedNeo4j.driver(), null, Duration.ofSeconds(10));
        Reads counting =
                new Reads() {
                    @Override
                    public <T> List<T> read(
                            CypherFile query, Map<String, ?> values, Function<Row, T> mapping) {
                        reads.incrementAndGet();
                        return real.read(query, values, mapping);
                    }
                };
        graph = new Graph(SharedNeo4j.driver(), null, counting, Duration.ofMinutes(1), commits);
    }

    @Test
    void isReadOnceUntilItIsTooOld() throws InterruptedException {
        GraphVersion version = new GraphVersion(graph, commits, Duration.ofMillis(500));
        long before = version.current();
        for (int i = 0; i < 100; i++) {
            assertThat(version.current()).isEqualTo(before);
        }
        assertThat(reads).hasValue(1);

        SharedNeo4j.graph(Duration.ofSeconds(10)).write(GROW, Map.of());
        Thread.sleep(501);
        assertThat(version.current()).isEqualTo(before + 1);
        assertThat(reads).hasValue(2);
    }

    @Test
    void showsWhatThisProcessWroteAtOnce() {
        GraphVersion version = new GraphVersion(graph, commits, Duration.ofDays(1));
        for (long i = version.current(); i < 10; i++) {
            assertThat(version.current()).isEqualTo(i);
            graph.write(GROW, Map.of());
        }
    }
}
