package org.peergraph.bulk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.arxiv.ArxivSource;
import org.peergraph.importer.openalex.OpenAlexFiles;
import org.peergraph.importer.ror.RorSource;

/** The sources whose files can be loaded in bulk. */
enum BulkSource {
    OPENALEX(OpenAlexFiles::new, 2.2),
    /** Records that are little but author lists make most of their edges. */
    ARXIV(ArxivSource::new, 6),
    ROR(RorSource::new, 6);

    private final Function<List<Path>, ImportSource> opener;
    private final double growth;

    /**
     * @param growth bytes of a store per byte of unpacked JSON, as measured
     */
    BulkSource(Function<List<Path>, ImportSource> opener, double growth) {
        this.opener = opener;
        this.growth = growth;
    }

    /** Bytes of a store of so much input. */
    long written(InputSize size) {
        return (long) (size.unpacked() * growth);
    }

    static Optional<BulkSource> find(String word) {
        return Stream.of(values()).filter(source -> source.word().equals(word)).findFirst();
    }

    /** The names of all sources, for messages. */
    static String words() {
        return Stream.of(values()).map(BulkSource::word).collect(Collectors.joining(", "));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Opens files and folders of this source.
     *
     * @throws org.peergraph.importer.ImportFailedException if one cannot be read
     */
    ImportSource open(List<Path> paths) {
        return opener.apply(paths);
    }
}
