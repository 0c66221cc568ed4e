package org.peergraph.importer.arxiv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.ArxivId;
import tools.jackson.databind.JsonNode;

/**
 * When a paper appeared and changed.
 *
 * @param first of the first version, ISO 8601; a year alone where no version is listed and the
 *     record was last touched in another year than the paper's id is from
 * @param revised of the last version, if that is later
 * @param touched when arXiv last changed anything about the paper, a new version or only its
 *     metadata; always a whole date, so that its order as text is its age; empty if unknown
 */
record ArxivDates(@Nullable String first, @Nullable String revised, String touched) {

    /** As in {@code Mon, 2 Apr 2007 19:18:42 GMT}; the time is always Greenwich's. */
    private static final Pattern MAIL_DATE =
            Pattern.compile("(?:[A-Za-z]{3}, )?(\\d{1,2}) ([A-Za-z]{3}) (\\d{4})\\b.*");

    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\b.*");

    private static final List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    /** The two digits of the year in an id: arXiv began in 1991. */
    private static final int FIRST_YEAR = 91;

    private static final Pattern YEAR_IN_ID = Pattern.compile("(?:.*/)?(\\d{2}).*");

    static ArxivDates of(ArxivLine line, ArxivId id) {
        LocalDate first = null;
        LocalDate last = null;
        for (JsonNode version : line.list("versions")) {
            LocalDate date = parse(version.path("created").asString("")).orElse(null);
            if (date == null) {
                line.note("version without a readable date: left out");
            } else {
                first = first == null || date.isBefore(first) ? date : first;
                last = last == null || date.isAfter(last) ? date : last;
            }
        }
        LocalDate updated = line.text("update_date").flatMap(ArxivDates::parse).orElse(null);
        LocalDate touched =
                updated == null || (last != null && last.isAfter(updated)) ? last : updated;
        return new ArxivDates(
                first == null ? withoutVersions(line, id, updated) : first.toString(),
                last == null || last.equals(first) ? null : last.toString(),
                touched == null ? "" : touched.toString());
    }

    private static @Nullable String withoutVersions(
            ArxivLine line, ArxivId id, @Nullable LocalDate updated) {
        int year = yearOf(id);
        if (updated != null && updated.getYear() == year) {
            line.note("no versions: dated by its last update");
            return updated.toString();
        }
        line.note("no versions: dated by the year in its id");
        return Integer.toString(year);
    }

    private static int yearOf(ArxivId id) {
        Matcher matcher = YEAR_IN_ID.matcher(id.value());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(id.value());
        }
        int year = Integer.parseInt(matcher.group(1));
        return year < FIRST_YEAR ? 2000 + year : 1900 + year;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            Matcher iso = ISO_DATE.matcher(text);
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(iso.group(1)));
            }
            Matcher mail = MAIL_DATE.matcher(text);
            if (!mail.matches()) {
                return Optional.empty();
            }
            int month = MONTHS.indexOf(mail.group(2)) + 1;
            return Optional.of(
                    YearMonth.of(Integer.parseInt(mail.group(3)), month)
                            .atDay(Integer.parseInt(mail.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
