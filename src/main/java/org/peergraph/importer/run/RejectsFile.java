package org.peergraph.importer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.peergraph.importer.RecordPosition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of one run that says which input was set aside, where and why: one JSON object a line.
 */
public final class RejectsFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One piece of input set aside. */
    public record Reject(int input, String name, long number, String reason) {

        public static Reject at(RecordPosition position, String reason) {
            return new Reject(position.input(), position.name(), position.number(), reason);
        }
    }

    private final Path path;

    /** Opens the file and forgets what lies after the position a resumed run goes on from. */
    public RejectsFile(Path folder, ImportRun run) {
        path = folder.resolve(run.id() + ".jsonl");
        try {
            if (Files.exists(path)) {
                List<String> kept =
                        Files.readAllLines(path).stream()
                                .filter(line -> !isAfter(line, run.position()))
                                .toList();
                Files.write(path, kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    public void append(List<Reject> rejects) {
        if (rejects.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(
                    path,
                    rejects.stream().map(JSON::writeValueAsString).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The rejects file " + path + " cannot be written", e);
        }
    }

    private static boolean isAfter(String line, RecordPosition position) {
        JsonNode reject = JSON.readTree(line);
        int input = reject.path("input").asInt();
        return input > position.input()
                || (input == position.input()
                        && reject.path("number").asLong() > position.number());
    }
}
