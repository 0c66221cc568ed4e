package org.peergraph.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of the corpus, a run of records of one kind; the cut into parts depends on the size of
 * the corpus alone.
 *
 * @param kind {@code works}, {@code authors}, {@code institutions} or {@code topics}
 * @param number 0 for the first of its kind
 * @param to the index behind the last record
 */
record Part(String kind, int number, int from, int to) {

    /** Some 20 MB of works: enough parts to keep all cores busy, few enough to list. */
    private static final int RECORDS = 20_000;

    /**
     * The snapshot has a folder for every day on which a record changed; here every second week.
     */
    private static final int FOLDERS = 24;

    private static final LocalDate FIRST_FOLDER = LocalDate.of(2025, 1, 6);
    private static final int DAYS_APART = 14;

    static List<Part> all(String kind, int records) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < records; from += RECORDS) {
            int to = Math.min(from + RECORDS, records);
            parts.add(new Part(kind, parts.size(), from, to));
        }
        return parts;
    }

    /** Relative to the folder of the corpus. */
    Path path() {
        return Path.of(
                "data",
                kind,
                "updated_date=" + date(),
                "part_" + CheckDigits.padded(number / FOLDERS, 3) + ".gz");
    }

    /** When its records changed last. */
    String updated() {
        return date() + "T00:00:00.000000";
    }

    private LocalDate date() {
        return FIRST_FOLDER.plusDays((long) number % FOLDERS * DAYS_APART);
    }
}
