package org.peergraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the staged graph as files for Neo4j's importer. */
final class GraphFiles {

    private final Staging staging;
    private final FileFormat format;
    private final Path folder;
    private final long researchersAtATime;
    private final List<String> read = new ArrayList<>();

    GraphFiles(Staging staging, FileFormat format, Path folder, long researchersAtATime) {
        this.staging = staging;
        this.format = format;
        this.folder = folder;
        this.researchersAtATime = researchersAtATime;
    }

    /** Writes all files. */
    void write() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (GraphFile file : GraphFile.ALL) {
            read.add(file.argument(file.inRanges() ? writeRanges(file) : writeWhole(file)));
        }
    }

    /** What the importer is told to read all that was written, in the folder of the files. */
    List<String> importerArguments() {
        List<String> arguments = new ArrayList<>(format.importerOptions());
        // Names are names, not patterns, and a relationship without an end is a defect.
        arguments.add("--path-pattern-style=none");
        arguments.add("--bad-tolerance=0");
        arguments.addAll(read);
        return arguments;
    }

    private List<String> writeWhole(GraphFile file) {
        return List.of(writePart(file, 1));
    }

    /** A part for each so many researchers: the lists of all would not fit into memory. */
    private List<String> writeRanges(GraphFile file) {
        List<String> parts = new ArrayList<>();
        long people = staging.number("SELECT count(*) FROM person");
        for (long first = 1; first <= Math.max(people, 1); first += researchersAtATime) {
            staging.variable("first", first);
            staging.variable("last", first + researchersAtATime - 1);
            staging.run("researcher-neighbours");
            parts.add(writePart(file, parts.size() + 1));
        }
        return parts;
    }

    private String writePart(GraphFile file, int part) {
        format.write(staging, file, part, folder);
        return format.fileName(file, part);
    }
}
