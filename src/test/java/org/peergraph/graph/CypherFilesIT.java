package org.peergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query in a file is valid, and its header says what it takes and returns. */
class CypherFilesIT {

    private static final Path ROOT = Path.of("cypher");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private static final Pattern SET_TO_ITSELF =
            Pattern.compile(
                    "(\\w+\\.\\w+) = (\\1|coalesce\\(\\1, ('[^']*'|\\d+)\\))(?![\\w.]| *[-+])");

    @BeforeAll
    static void schema() {
        SharedNeo4j.emptyGraph();
    }

    static Stream<String> queries() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".cypher"))
                    .filter(file -> !file.startsWith(ROOT.resolve("schema")))
                    .filter(file -> !file.toString().contains("/part/"))
                    .map(file -> ROOT.relativize(file).toString().replace(".cypher", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isValidAndKeepsToItsHeader(String name) {
        String text = CypherFile.named(name).text();
        String header =
                text.lines().filter(l -> l.startsWith("//")).collect(Collectors.joining("\n"));
        String body =
                text.lines().filter(l -> !l.startsWith("//")).collect(Collectors.joining("\n"));

        Set<String> used = names(body);
        assertThat(names(header.contains("// parameters:") ? header : "")).isEqualTo(used);

        Map<String, Object> parameters = new HashMap<>();
        used.forEach(parameter -> parameters.put(parameter, null));
        try (var session = SharedNeo4j.driver().session()) {
            var result = session.run("EXPLAIN " + text, parameters);
            Set<String> columns = new TreeSet<>(result.keys());
            result.consume();
            assertThat(header).contains("columns:");
            String told = header.substring(header.indexOf("columns:"));
            columns.forEach(column -> assertThat(told).contains(column));
            if (columns.isEmpty()) {
                assertThat(told).contains("none");
            }
        }
    }

    /**
     * Neo4j reads the value before it waits for the lock, so what another transaction wrote
     * meanwhile would be overwritten with it. Locks are taken with a property of their own.
     */
    @ParameterizedTest
    @MethodSource("queries")
    void setsNoPropertyToItself(String name) {
        assertThat(CypherFile.named(name).text()).doesNotContainPattern(SET_TO_ITSELF);
    }

    private static Set<String> names(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
