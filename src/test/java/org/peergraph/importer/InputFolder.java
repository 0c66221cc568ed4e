package org.peergraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files, and the lines read of them. */
abstract class InputFolder {

    @TempDir Path folder;

    final List<String> read = new ArrayList<>();

    InputFiles files() {
        return InputFiles.of(List.of(folder), ".jsonl", ".jsonl.gz");
    }

    void readAll(InputFiles files, RecordPosition from) {
        files.forEachLine(
                from,
                ReadProgress.NONE,
                line ->
                        read.add(
                                line.position().input()
                                        + " "
                                        + line.position()
                                        + " "
                                        + line.text()));
    }

    Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }
}
