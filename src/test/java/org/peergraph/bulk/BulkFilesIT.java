package org.peergraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.bulk.BothRoads.assertThatSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peergraph.graph.GraphDump;
import org.peergraph.graph.ImporterProcess;
import org.peergraph.graph.OpenedStore;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.importer.ImportSource;

/**
 * The files of a load and the script beside them fill a server with the graph that imports make.
 * The server is an empty home; its {@code neo4j-admin} is Neo4j's own program from the libraries.
 */
class BulkFilesIT {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void theScriptMakesTheSameGraphAsImports(FileFormat format) throws Exception {
        ImportSource source = ListedSource.of(NastyRecords.first());
        BothRoads roads = new BothRoads(folder);
        Path files = folder.resolve("files");
        Path server = Files.createDirectories(folder.resolve("server"));

        roads.write(files, format, source);
        run(files.resolve("import.sh"), server);
        roads.importInto(SharedNeo4j.emptyGraph(), source);

        try (OpenedStore store = new OpenedStore(server)) {
            store.graph();
            assertThatSame(
                    told(format, GraphDump.of(store.driver())),
                    told(format, GraphDump.of(SharedNeo4j.driver())));
        }
    }

    /** What CSV parts lists by is a space inside them. */
    private static List<String> told(FileFormat format, List<String> dump) {
        return format == FileFormat.CSV
                ? dump.stream().map(line -> line.replace('\u001f', ' ')).toList()
                : dump;
    }

    private void run(Path script, Path server) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(script.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().put("NEO4J_ADMIN", neo4jAdmin().toString());
        builder.environment().put("NEO4J_HOME", server.toString());
        builder.environment()
                .put("NEO4J_CONF", Files.createDirectories(server.resolve("conf")).toString());
        assertThat(builder.start().waitFor()).as(Files.readString(output)).isZero();
    }

    private Path neo4jAdmin() throws IOException {
        Path program = folder.resolve("neo4j-admin");
        Files.write(
                program,
                List.of(
                        "#!/bin/sh",
                        "exec \"%s/bin/java\" --add-opens=java.base/java.nio=ALL-UNNAMED -cp \"%s\" %s \"$@\""
                                .formatted(
                                        System.getProperty("java.home"),
                                        System.getProperty("java.class.path"),
                                        ImporterProcess.class.getName())));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
