package org.peergraph.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The formats graph files are written in, and what Neo4j's importer must be told to read them. */
enum FileFormat {
    /** Typed: every text and list survives, whatever is in it. */
    PARQUET(
            ".parquet",
            "FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE %d",
            List.of("--input-type=parquet", "--id-type=integer")),

    /**
     * Texts in quotes, so that an empty one is not an absent one, and with newlines as they are.
     * Elements of lists are parted by the unit separator; one inside them becomes a space.
     */
    CSV(
            ".csv",
            "FORMAT csv, HEADER %s, QUOTE '\"', ESCAPE '\"', FORCE_QUOTE (%s)",
            List.of(
                    "--input-type=csv",
                    "--id-type=integer",
                    "--array-delimiter=U+001F",
                    "--multiline-fields=true",
                    "--read-buffer-size=64m"));

    /**
     * Groups of rows are put together in memory, one for each thread; of large rows as many as
     * usual would not fit into a gigabyte.
     */
    private static final long BYTES_A_ROW = 32 << 10;

    private static final long MOST_ROWS_A_GROUP = 122_880;

    private static final String JOINED =
            "array_to_string([replace(each::VARCHAR, chr(31), ' ') FOR each IN %s], chr(31)) AS %s";

    private final String ending;
    private final String options;
    private final List<String> importerOptions;

    FileFormat(String ending, String options, List<String> importerOptions) {
        this.ending = ending;
        this.options = options;
        this.importerOptions = importerOptions;
    }

    /** Name of a file, or of a further part of one: {@code works}, {@code researchers-2}. */
    String fileName(GraphFile file, int part) {
        return file.step() + (part == 1 ? "" : "-" + part) + ending;
    }

    /** How Neo4j's importer is told to read this format. */
    List<String> importerOptions() {
        return importerOptions;
    }

    /** Writes the rows the file's question has for an answer, as one of its parts. */
    void write(Staging staging, GraphFile file, int part, Path folder) {
        Path path = folder.resolve(fileName(file, part));
        String target = "'" + path.toString().replace("'", "''") + "'";
        if (this == PARQUET) {
            long rows = Math.min(staging.memory() / BYTES_A_ROW, MOST_ROWS_A_GROUP);
            staging.execute(
                    "COPY (%s) TO %s (%s)"
                            .formatted(file.question(), target, options.formatted(rows)));
            noteEmptyValues(staging, file, "read_parquet(" + target + ")");
        } else {
            staging.execute("CREATE OR REPLACE VIEW written AS " + file.question());
            // Of several parts only the first has the headings.
            writeTexts(staging, part == 1, target);
            noteEmptyValues(staging, file, "written");
        }
    }

    private static void noteEmptyValues(Staging staging, GraphFile file, String rows) {
        if (file.ofNodes()) {
            EmptyValues.note(staging, file, rows);
        }
    }

    private void writeTexts(Staging staging, boolean headings, String target) {
        List<String> columns = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        staging.forEach(
                "DESCRIBE written",
                row -> {
                    String name = '"' + row.getString(1) + '"';
                    String type = row.getString(2);
                    boolean list = type.endsWith("[]");
                    columns.add(list ? JOINED.formatted(name, name) : name);
                    if (list || type.equals("VARCHAR")) {
                        texts.add(name);
                    }
                });
        String quoted =
                texts.isEmpty()
                        ? options.replace(", FORCE_QUOTE (%s)", "").formatted(headings)
                        : options.formatted(headings, String.join(", ", texts));
        staging.execute(
                "COPY (SELECT %s FROM written) TO %s (%s)"
                        .formatted(String.join(", ", columns), target, quoted));
    }
}
