package org.peergraph.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The formats graph files are written in, and what Neo4j's importer must be told to read them. */
enum FileFormat {
    /** Typed: every text and list survives, whatever is in it, but for texts that are empty. */
    PARQUET(
            ".parquet",
            "FORMAT parquet, COMPRESSION snappy",
            List.of("--input-type=parquet", "--id-type=integer")),

    /**
     * Texts in quotes, so that an empty one is not an absent one, and with newlines as they are.
     * Elements of lists are parted by the unit separator, which no printed name holds.
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
        String question = file.question();
        String target = folder.resolve(fileName(file)).toString().replace("'", "''");
        if (this == PARQUET) {
            staging.execute("COPY (" + question + ") TO '" + target + "' (" + options + ")");
            return;
        }
        List<String> columns = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        staging.forEach(
                "DESCRIBE " + question,
                row -> {
                    String name = '"' + row.getString(1) + '"';
                    String type = row.getString(2);
                    boolean list = type.endsWith("[]");
                    columns.add(list ? "array_to_string(" + name + ", chr(31)) AS " + name : name);
                    if (list || type.equals("VARCHAR")) {
                        texts.add(name);
                    }
                });
        String quoted =
                texts.isEmpty()
                        ? options.replace(", FORCE_QUOTE (%s)", "")
                        : options.formatted(String.join(", ", texts));
        staging.execute(
                "COPY (SELECT %s FROM (%s)) TO '%s' (%s)"
                        .formatted(
                                columns.stream().collect(Collectors.joining(", ")),
                                question,
                                target,
                                quoted));
    }
}
