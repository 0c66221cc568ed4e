package org.peergraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files an import reads, one after another and record by record, gunzipped where they are gzip.
 *
 * <p>The memory needed does not depend on their size.
 */
public final class InputFiles {

    private final List<InputFile> files;
    private final int before;

    private InputFiles(Collection<InputFile> files, int before) {
        this.files = List.copyOf(files);
        this.before = before;
    }

    /** Each file by itself; positions name it by its place among all. */
    public List<InputFiles> parts() {
        return IntStream.range(0, files.size())
                .mapToObj(i -> new InputFiles(List.of(files.get(i)), before + i))
                .toList();
    }

    /**
     * Takes files as they are, in the order given, and of folders everything below them whose name
     * has one of the endings, sorted by path; names that begin with a dot are left out. A file is
     * read once, however often it is named.
     *
     * @param endings of file names, such as {@code .jsonl.gz}
     * @throws ImportFailedException if a path cannot be read or a folder holds no such file
     */
    public static InputFiles of(List<Path> paths, String... endings) {
        List<String> wanted = List.of(endings);
        String kind = "that ends in " + String.join(", ", wanted);
        return of(paths, file -> hasEnding(file, wanted), kind);
    }

    /**
     * The same, of folders everything that is wanted.
     *
     * @param kind completes "… holds no file …" for the message
     */
    public static InputFiles of(List<Path> paths, Predicate<Path> wanted, String kind) {
        Map<Path, InputFile> found = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Path file : expand(path, wanted, kind)) {
                InputFile input = InputFile.of(file, path);
                found.putIfAbsent(input.path(), input);
            }
        }
        return new InputFiles(found.values(), 0);
    }

    private static List<Path> expand(Path path, Predicate<Path> wanted, String kind) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = below.filter(Files::isRegularFile).filter(wanted).sorted().toList();
            if (files.isEmpty()) {
                throw new ImportFailedException(
                        "%s holds no file %s; name the folder the download is in, or the file itself."
                                .formatted(path, kind));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new ImportFailedException(
                    "%s cannot be listed (%s); name the files one by one.".formatted(path, e), e);
        }
    }

    private static boolean hasEnding(Path file, List<String> endings) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && endings.stream().anyMatch(name::endsWith);
    }

    /** How many files there are. */
    public int count() {
        return files.size();
    }

    /** The bytes of all files as they lie on the disk. */
    public long size() {
        return files.stream().mapToLong(InputFile::size).sum();
    }

    /** The source's name and a digest of the files' paths, sizes and times of change. */
    public String fingerprint(String source) {
        String listing =
                files.stream()
                        .map(file -> file.path() + "\t" + file.size() + "\t" + file.changed())
                        .collect(Collectors.joining("\n"));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(listing.getBytes(StandardCharsets.UTF_8));
            return source + ":" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Hands every line after {@code from} to the taker, without those that are blank. Lines up to
     * and including {@code from} are passed over undecoded, files before it are not opened.
     *
     * @param progress is told of bytes on the disk
     * @throws ImportFailedException if a file cannot be read to its end; the message names the
     *     file, the last whole line and the way out. The taker's own exceptions pass through.
     */
    public void forEachLine(RecordPosition from, ReadProgress progress, Consumer<InputLine> taker) {
        forEach(LineReader::new, from, progress, taker);
    }

    /**
     * As {@link #forEachLine}, but of a file that is one JSON array its elements, from 1, as they
     * are written there.
     */
    public void forEachLineOrElement(
            RecordPosition from, ReadProgress progress, Consumer<InputLine> taker) {
        forEach(
                file ->
                        ElementReader.isArray(file)
                                ? new ElementReader(file)
                                : new LineReader(file),
                from,
                progress,
                taker);
    }

    private void forEach(
            Function<InputFile, PieceReader> opener,
            RecordPosition from,
            ReadProgress progress,
            Consumer<InputLine> taker) {
        progress.size(size(), "bytes");
        long done = 0;
        for (int i = 0; i < files.size(); i++) {
            InputFile file = files.get(i);
            int input = before + i;
            if (input >= from.input()) {
                long skipped = input == from.input() ? from.number() : 0;
                try (PieceReader pieces = opener.apply(file)) {
                    read(
                            pieces,
                            new RecordPosition(input, file.name(), skipped, ""),
                            done,
                            progress,
                            taker);
                }
            }
            done += file.size();
            progress.advanceTo(done);
        }
    }

    private static void read(
            PieceReader pieces,
            RecordPosition from,
            long before,
            ReadProgress progress,
            Consumer<InputLine> taker) {
        long told = 0;
        while (pieces.advance()) {
            if (pieces.bytesRead() > told) {
                told = pieces.bytesRead();
                progress.advanceTo(before + told);
            }
            String text = pieces.number() > from.number() ? pieces.text() : "";
            if (!text.isBlank()) {
                var position = new RecordPosition(from.input(), from.name(), pieces.number(), "");
                taker.accept(new InputLine(position, text));
            }
        }
    }
}
