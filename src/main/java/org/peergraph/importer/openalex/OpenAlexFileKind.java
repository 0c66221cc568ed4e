package org.peergraph.importer.openalex;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is to an import of OpenAlex, as its name tells. */
enum OpenAlexFileKind {
    /** One entity a line, as in the snapshot. */
    LINES,
    /** A saved answer of the API: a page of results or one entity. */
    DOCUMENT,
    /** Lists of the snapshot's parts and hidden files: nothing is lost without them. */
    IMMATERIAL,
    /** The snapshot's lists of ids that were merged into others. */
    MERGED_IDS,
    /** An archive around files that could be read. */
    ARCHIVE,
    OTHER;

    /** The endings that are read, for messages. */
    static final String READABLE = ".jsonl, .jsonl.gz, part_000.gz or .json";

    private static final Pattern LINES_NAME =
            Pattern.compile(".+\\.(?:jsonl|ndjson)(?:\\.gz)?|[^.]+\\.gz|part[-_]?\\d+");
    private static final Pattern DOCUMENT_NAME = Pattern.compile(".+\\.json(?:\\.gz)?");
    private static final Pattern MERGED_IDS_NAME = Pattern.compile(".+\\.csv(?:\\.gz)?");
    private static final Pattern IMMATERIAL_NAME = Pattern.compile("\\..*|manifest|.*\\.md5");
    private static final Pattern ARCHIVE_NAME =
            Pattern.compile(".+\\.(?:tar|tar\\.\\w+|tgz|txz|zip|7z|xz|bz2|zst|rar)");

    static OpenAlexFileKind of(Path file) {
        for (Path part : file) {
            if (part.toString().equals("merged_ids") && of(name(file)) != IMMATERIAL) {
                return MERGED_IDS_NAME.matcher(name(file)).matches() ? MERGED_IDS : OTHER;
            }
        }
        return of(name(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    static OpenAlexFileKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (IMMATERIAL_NAME.matcher(lower).matches()) {
            return IMMATERIAL;
        } else if (ARCHIVE_NAME.matcher(lower).matches()) {
            return ARCHIVE;
        } else if (LINES_NAME.matcher(lower).matches()) {
            return LINES;
        }
        return DOCUMENT_NAME.matcher(lower).matches() ? DOCUMENT : OTHER;
    }

    /** Of the files that are read, only the lists of merged ids are tables. */
    static boolean isMergedIds(String name) {
        return MERGED_IDS_NAME.matcher(name).matches();
    }

    boolean isRead() {
        return this == LINES || this == DOCUMENT || this == MERGED_IDS;
    }
}
