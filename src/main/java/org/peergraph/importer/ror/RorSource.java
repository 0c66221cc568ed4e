package org.peergraph.importer.ror;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.InputFiles;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;

/**
 * Reads the registry's records, plain or gzip: its dump, which is one JSON array, or JSON lines.
 *
 * <p>Schemas v1 and v2 may stand side by side. A record's version is the day the registry last
 * changed it; v1 does not say, so that any v2 record of the same institution is newer. A position's
 * number counts lines, or elements of the array.
 */
public final class RorSource implements ImportSource {

    static final String NAME = "ror";

    private final InputFiles files;

    /**
     * Finds the files.
     *
     * @param paths files, or folders of *.json, *.jsonl, *.json.gz and *.jsonl.gz files
     * @throws ImportFailedException if one is missing, an archive, or holds no such file
     */
    public RorSource(List<Path> paths) {
        paths.forEach(RorSource::refuseArchive);
        files = InputFiles.of(paths, ".json", ".jsonl", ".json.gz", ".jsonl.gz");
    }

    private RorSource(InputFiles files) {
        this.files = files;
    }

    private static void refuseArchive(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip") && Files.isRegularFile(path)) {
            throw new ImportFailedException(
                    "%s is an archive; unpack it first and name the .json file in it, of schema v2 if there are two."
                            .formatted(path));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String fingerprint() {
        return files.fingerprint(NAME);
    }

    @Override
    public List<ImportSource> parts() {
        return files.parts().stream().<ImportSource>map(RorSource::new).toList();
    }

    @Override
    public void read(RecordPosition from, RecordSink sink, ReadProgress progress) {
        files.forEachLineOrElement(from, progress, new RorReader(sink)::read);
    }
}
