package org.peergraph.importer.openalex;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;

/** A folder of files as OpenAlex gives them out, and what is read of it. */
abstract class OpenAlexFolder {

    @TempDir Path folder;

    OpenAlexFiles source() {
        return new OpenAlexFiles(List.of(folder));
    }

    CollectingSink read() {
        CollectingSink sink = new CollectingSink();
        source().read(RecordPosition.START, sink, ReadProgress.NONE);
        return sink;
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(UTF_8));
    }

    void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
