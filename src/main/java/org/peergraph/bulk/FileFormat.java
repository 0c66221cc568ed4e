package org.peergraph.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The formats graph files are written in, and what Neo4j's importer must be told to read them. */
enum FileFormat {
    /**
     * Typed: every text and list survives, whatever is in it. Groups of rows are put together in
     * memory, one for each thread; of large rows as many as usual would not fit into a gigabyte.
     */
    PARQUET(
            ".parquet",
            "FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 20480",
            List.of("--input-type=parquet", "--id-type=integer")),

    /**
     * Texts in quotes, so that an empty one is not an absent one, and with newlines as they are.
     * Elements of lists are parted by the unit separator; one inside them becomes a space.
     */
    CSV(
            ".csv",
            "FORMAT csv, HEADER, QUOTE '\"', ESCAPE '\"', FORCE_QUOTE (%s)",
            List.of(
                    "--input-type=csv",
                    "--id-type=integer",
                    "--array-delimiter=U+001F",
                    "--multiline-fields=true",
                    "--read-buffer-size=64m"));

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

    String fileName(GraphFile file) {
        return file.step() + ending;
    }

    /** Arguments of Neo4j's importer for all files, which lie in its working folder. */
    List<String> importerArguments() {
        List<String> arguments = new ArrayList<>(importerOptions);
        // Names are names, not patterns, and a relationship without an end is a defect.
        arguments.add("--path-pattern-style=none");
        arguments.add("--bad-tolerance=0");
        GraphFile.ALL.forEach(file -> arguments.add(file.argument(fileName(file))));
        return arguments;
    }

    void write(Staging staging, GraphFile file, Path folder) {
        String target = "'" + folder.resolve(fileName(file)).toString().replace("'", "''") + "'";
        if (this == PARQUET) {
            staging.execute("COPY (" + file.question() + ") TO " + target + " (" + options + ")");
            noteEmptyValues(staging, file, "read_parquet(" + target + ")");
        } else {
            staging.execute("CREATE OR REPLACE VIEW written AS " + file.question());
            writeTexts(staging, target);
            noteEmptyValues(staging, file, "written");
        }
    }

    private static void noteEmptyValues(Staging staging, GraphFile file, String rows) {
        if (file.ofNodes()) {
            EmptyValues.note(staging, file, rows);
        }
    }

    private void writeTexts(Staging staging, String target) {
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
                        ? options.replace(", FORCE_QUOTE (%s)", "")
                        : options.formatted(String.join(", ", texts));
        staging.execute(
                "COPY (SELECT %s FROM written) TO %s (%s)"
                        .formatted(String.join(", ", columns), target, quoted));
    }
}
