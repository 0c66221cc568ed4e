package org.peergraph.importer.openalex;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.JsonFields;

/** Reads days and years of publication. */
final class OpenAlexDates {

    /** The first printed scholarly works are younger than this. */
    private static final int FIRST_YEAR = 1000;

    /** Later years are slips of the pen, such as 20023. */
    private static final int LAST_YEAR = 2100;

    private OpenAlexDates() {}

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The day of publication if there is a valid one, else the year. */
    static @Nullable String published(JsonFields work) {
        String day = work.text("publication_date");
        if (day != null) {
            try {
                LocalDate date = LocalDate.parse(day.strip());
                if (isYear(date.getYear())) {
                    return date.toString();
                }
            } catch (DateTimeException e) {
                // Falls through to the year: a date that is none is as good as no date.
            }
            work.note("invalid date of publication left out");
        }
        Integer year = work.integer("publication_year");
        if (year != null && !isYear(year)) {
            work.note("invalid year of publication left out");
            return null;
        }
        return year == null ? null : year.toString();
    }
}
