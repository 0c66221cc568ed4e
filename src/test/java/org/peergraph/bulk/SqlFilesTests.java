package org.peergraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step says what it is for, what it takes and what it makes. */
class SqlFilesTests {

    private static final Path ROOT = Path.of("import/bulk");
    private static final Pattern VARIABLE = Pattern.compile("getvariable\\('(\\w+)'\\)");

    static Stream<String> steps() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<String> names =
                    files.filter(file -> file.toString().endsWith(".sql"))
                            .map(file -> ROOT.relativize(file).toString().replace(".sql", ""))
                            .sorted()
                            .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void keepsToItsHeader(String name) {
        SqlFile step = SqlFile.named(name);
        String header = step.text().substring(0, step.text().indexOf("\n", 3) + 1);
        if (name.startsWith("export/")) {
            assertThat(header).matches("-- (nodes|relationships): \\w+\\n");
            assertThat(step.statements()).hasSize(1);
            assertThat(GraphFile.ALL).anyMatch(file -> name.equals("export/" + file.step()));
            return;
        }
        assertThat(step.text()).contains("-- parameters: ").contains("-- makes: ");
        String parameters = line(step, "-- parameters: ");
        VARIABLE.matcher(step.text())
                .results()
                .forEach(match -> assertThat(parameters).contains(match.group(1)));
    }

    private static String line(SqlFile step, String start) {
        return step.text().lines().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
    }
}
