package org.peergraph.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A generated folder, for tests to look into. */
record GeneratedCorpus(Path folder) {

    static GeneratedCorpus of(int works, long seed, Path folder) throws IOException {
        Generation.run(works, seed, folder, false, GenerationProgress.NONE);
        return new GeneratedCorpus(folder);
    }

    /** The paths and bytes of all files in one number. */
    String digest() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files(folder)) {
            digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** All lines in one number, however they are compressed. */
    String digestOfLines() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files(folder.resolve("data"))) {
            digest.update(unzipped(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** All records of a kind, such as {@code works}. */
    List<JsonNode> records(String kind) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (Path file : files(folder.resolve("data").resolve(kind))) {
            new String(unzipped(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(JsonMapper.shared()::readTree)
                    .forEach(records::add);
        }
        return records;
    }

    private static byte[] unzipped(Path file) throws IOException {
        try (var bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return bytes.readAllBytes();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
