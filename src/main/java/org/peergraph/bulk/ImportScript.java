package org.peergraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The script beside graph files that loads them into a Neo4j server which is stopped. */
final class ImportScript {

    private static final String SCRIPT =
            """
            #!/bin/sh
            # Loads the graph files beside this script into the database neo4j of a server that is stopped.
            # Run it on the server's machine, or in its container; NEO4J_ADMIN says where neo4j-admin is.
            # Options after the script's name are handed on: --overwrite-destination replaces a database.
            # Indexes, constraints and what the files cannot say are made by Peergraph when it first connects.
            set -eu
            cd "$(dirname "$0")"
            exec "${NEO4J_ADMIN:-neo4j-admin}" database import full neo4j "$@" \\
              %s
            """;

    private ImportScript() {}

    static void write(Path folder, List<String> arguments) {
        Path script = folder.resolve("import.sh");
        try {
            Files.writeString(script, SCRIPT.formatted(String.join(" \\\n  ", arguments)));
            if (!script.toFile().setExecutable(true)) {
                throw new IOException(script + " cannot be made executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
