package org.peergraph.importer.openalex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.InputFiles;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;

/**
 * OpenAlex from files: JSON lines, folders of the snapshot, saved answers of the API.
 *
 * <p>A position's number counts the lines of JSON lines and the entities of an answer of the API.
 */
public final class OpenAlexFiles implements ImportSource {

    /** So many files that are not read are noted by name, further ones are only counted. */
    private static final int NAMED = 20;

    private static final String KINDS = OpenAlexFileKind.READABLE;

    private final InputFiles files;
    private final List<String> notes;

    /**
     * @param paths files and folders, which are searched to their depths
     * @throws ImportFailedException if one is missing or not of a kind that can be read
     */
    public OpenAlexFiles(List<Path> paths) {
        List<Path> leftOut = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                leftOut.addAll(leftOut(path));
            } else {
                requireReadable(path);
            }
        }
        files = InputFiles.of(paths, OpenAlexFiles::isRead, "of OpenAlex (" + KINDS + ")");
        notes = notes(leftOut);
    }

    private OpenAlexFiles(InputFiles files, List<String> notes) {
        this.files = files;
        this.notes = notes;
    }

    private static boolean isRead(Path file) {
        return OpenAlexFileKind.of(file).isRead();
    }

    private static void requireReadable(Path file) {
        OpenAlexFileKind kind = OpenAlexFileKind.of(file.toAbsolutePath());
        if (!kind.isRead() && Files.exists(file)) {
            throw new ImportFailedException(
                    kind == OpenAlexFileKind.ARCHIVE
                            ? "%s is an archive; unpack it first and name the folder."
                                    .formatted(file)
                            : "%s is no file of OpenAlex: expected was a name ending in %s."
                                    .formatted(file, KINDS));
        }
    }

    private static List<Path> leftOut(Path folder) {
        try (Stream<Path> below = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> !isRead(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ImportFailedException(
                    "%s cannot be listed (%s); name the files one by one.".formatted(folder, e), e);
        }
    }

    private static List<String> notes(List<Path> leftOut) {
        List<String> notes = new ArrayList<>();
        for (Path file : leftOut) {
            OpenAlexFileKind kind = OpenAlexFileKind.of(file);
            if (kind != OpenAlexFileKind.IMMATERIAL) {
                String hint = kind == OpenAlexFileKind.ARCHIVE ? " (unpack it first)" : "";
                notes.add(
                        notes.size() < NAMED
                                ? "not read: " + file.getFileName() + hint
                                : "not read: further files");
            }
        }
        return List.copyOf(notes);
    }

    @Override
    public List<ImportSource> parts() {
        List<ImportSource> parts = new ArrayList<>();
        for (InputFiles part : files.parts()) {
            parts.add(new OpenAlexFiles(part, parts.isEmpty() ? notes : List.of()));
        }
        return parts;
    }

    @Override
    public String name() {
        return OpenAlexRecords.SOURCE;
    }

    @Override
    public String fingerprint() {
        return files.fingerprint(name());
    }

    @Override
    public void read(RecordPosition from, RecordSink sink, ReadProgress progress) {
        if (from.equals(RecordPosition.START)) {
            notes.forEach(sink::note);
        }
        OpenAlexFileReader reader = new OpenAlexFileReader(from, sink);
        files.forEachLine(reader.firstLine(), progress, reader::accept);
        reader.finish();
    }
}
