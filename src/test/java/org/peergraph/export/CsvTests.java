package org.peergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV, read back by DuckDB. */
class CsvTests {

    @TempDir private Path folder;

    @Test
    void nodesAreReadBackWithFormulasMadeText() throws Exception {
        List<List<String>> rows =
                read(Hostile.written(new CsvNodes()), "Id, Label, x, color, works");
        assertThat(rows).hasSameSizeAs(Hostile.NAMES);
        for (int i = 0; i < rows.size(); i++) {
            String name = Hostile.readable(i);
            String shown = "=+-@".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
            assertThat(rows.get(i))
                    .containsExactly(
                            Hostile.id(i), shown, String.valueOf(-1.5 * i), "#0a10ff", "5");
        }
    }

    @Test
    void edgesAreReadBack() throws Exception {
        List<List<String>> rows =
                read(Hostile.written(new CsvEdges()), "Source, kind, Target, Type");
        assertThat(rows)
                .containsExactlyElementsOf(
                        Hostile.export().edges().stream()
                                .map(
                                        e ->
                                                List.of(
                                                        e.source(),
                                                        e.kind(),
                                                        e.target(),
                                                        e.kind().equals("CITES")
                                                                ? "Directed"
                                                                : "Undirected"))
                                .toList());
    }

    @Test
    void linesEndAsRfc4180WantsAndBeginWithAByteOrderMark() throws Exception {
        String csv = Hostile.written(new CsvNodes());
        assertThat(csv).startsWith("\ufeffId,Label,").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private List<List<String>> read(String csv, String columns) throws Exception {
        Path file = folder.resolve("file.csv");
        Files.writeString(file, csv, StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "SELECT "
                                        + columns
                                        + " FROM read_csv('"
                                        + file
                                        + "', header = true,"
                                        + " delim = ',', quote = '\"', escape = '\"', all_varchar = true)")) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
