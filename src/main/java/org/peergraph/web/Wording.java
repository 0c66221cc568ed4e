package org.peergraph.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How pages write figures and years. Templates call it {@code #wording}. */
@Component("wording")
public final class Wording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final String ARXIV = "arxiv:";

    /** Words whose plural is not formed with an s. */
    private static String plural(String noun) {
        if (noun.endsWith("y") && !noun.endsWith("ay")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.endsWith("ch") ? "es" : "s");
    }

    /** {@code 1,615}. */
    public String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** {@code 1 joint work}, {@code 1,615 joint works}. */
    public String count(long count, String noun) {
        return number(count) + " " + (count == 1 ? noun : plural(noun));
    }

    /** The noun alone, as {@code count} needs it. */
    public String noun(long count, String noun) {
        return count == 1 ? noun : plural(noun);
    }

    /** Two decimals: {@code 0.34}. */
    public String decimal(double value) {
        return String.format(Locale.ENGLISH, "%.2f", value).replace('-', '\u2212');
    }

    /** Two significant digits for what may be very small: {@code 0.00066}, {@code 0.0000012}. */
    public String small(double value) {
        return new BigDecimal(value).round(new MathContext(2)).toPlainString();
    }

    /** {@code 2020–2022}, {@code 2020}; empty when neither year is known. */
    public String years(@Nullable Integer first, @Nullable Integer last) {
        if (first == null || last == null || Objects.equals(first, last)) {
            Integer only = first == null ? last : first;
            return only == null ? "" : only.toString();
        }
        return first + "\u2013" + last;
    }

    /** {@code 2023, revised 2024}; empty when the year is not known. */
    public String year(@Nullable Integer year, @Nullable Integer revised) {
        if (year == null) {
            return "";
        }
        return revised == null || revised.equals(year)
                ? year.toString()
                : year + ", revised " + revised;
    }

    /**
     * A machine's word as one reads it: {@code journal-article} becomes {@code Journal article}.
     */
    public String sentence(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return "";
        }
        String spaced = word.replace('-', ' ').replace('_', ' ').strip();
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /**
     * {@code 2021-02-08} as {@code 8 February 2021}; less exact dates and anything else as they
     * are.
     */
    public String day(String date) {
        try {
            return switch (date.length()) {
                case 7 -> YearMonth.parse(date).format(MONTH);
                case 10 -> LocalDate.parse(date).format(DAY);
                default -> date;
            };
        } catch (DateTimeParseException e) {
            return date;
        }
    }

    /** The day of a moment, in the time of Greenwich: {@code 26 November 2026}. */
    public String day(Instant moment) {
        return DAY.format(moment.atZone(ZoneOffset.UTC));
    }

    /** A moment to the minute, in the time of Greenwich: {@code 26 November 2026, 14:05 UTC}. */
    public String moment(Instant moment) {
        return MINUTE.format(moment.atZone(ZoneOffset.UTC));
    }

    /** The English name of an ISO 3166-1 country: {@code FR} is {@code France}. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** City and country, as far as known. */
    public String place(@Nullable String city, @Nullable String country) {
        return Stream.of(Optional.ofNullable(city), Optional.ofNullable(country).map(this::country))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** {@code 48.85° N, 2.26° E}. */
    public String coordinates(double latitude, double longitude) {
        return String.format(
                Locale.ENGLISH,
                "%.2f° %s, %.2f° %s",
                Math.abs(latitude),
                latitude < 0 ? "S" : "N",
                Math.abs(longitude),
                longitude < 0 ? "W" : "E");
    }

    /** A share of 0 to 1 as a whole number of hundredths. */
    public int whole(double share) {
        return (int) Math.round(100 * share);
    }

    /**
     * A topic's name, with its code where it is arXiv's, as arXiv itself writes it: two of its
     * categories are called Machine Learning. {@code Machine Learning (stat.ML)}.
     */
    public String topic(String id, String name) {
        return id.startsWith(ARXIV) ? name + " (" + id.substring(ARXIV.length()) + ")" : name;
    }

    /** The heading of a list: {@code adjacent} is {@code Adjacent topics}. */
    public String listTitle(String list) {
        return switch (list) {
            case "adjacent" -> "Adjacent topics";
            case "citations" -> "Citing works";
            default -> sentence(list);
        };
    }

    /** What one joint work adds to a strength: {@code 1 ÷ 7 = 0.143}. */
    public String term(int authors, double term) {
        return String.format(Locale.ENGLISH, "1 ÷ %,d = %.3f", authors - 1, term);
    }

    /** Three decimals, as terms are written: {@code 0.143}. */
    public String thousandths(double value) {
        return String.format(Locale.ENGLISH, "%.3f", value);
    }

    /** {@code Wei Fang and 5 others, 2021}. */
    public String shortByline(List<String> names, int authors, @Nullable Integer year) {
        String who =
                switch (Math.min(names.size(), 2)) {
                    case 0 -> "";
                    case 1 -> names.getFirst();
                    default ->
                            authors == 2
                                    ? names.getFirst() + " and " + names.get(1)
                                    : names.getFirst();
                };
        String others =
                names.isEmpty() || authors <= 2 ? "" : " and " + count(authors - 1L, "other");
        String when = year == null ? "" : (who.isEmpty() ? "" : ", ") + year;
        return who + others + when;
    }

    /** The heading of a page that says why there is no other, by the HTTP status. */
    public String failure(@Nullable Integer status) {
        return switch (status == null ? 500 : status) {
            case 401, 403 -> "This was refused";
            case 404, 410 -> "This is not here";
            case 409 -> "This cannot be done now";
            case 429 -> "Not now";
            default ->
                    status != null && status < 500
                            ? "This request cannot be answered"
                            : "Something went wrong here";
        };
    }

    /** The greatest of some numbers, what the longest bar stands for; 0 for none. */
    public double most(List<? extends Number> values) {
        return values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
    }

    /** Whether any of some lists has an entry. */
    public boolean anyFilled(List<? extends List<?>> lists) {
        return lists.stream().anyMatch(list -> !list.isEmpty());
    }

    /** {@code value} as a share of {@code most}, 0 to 100, for the length of a bar. */
    public int percent(double value, double most) {
        return most <= 0 ? 0 : (int) Math.round(100 * Math.min(1, value / most));
    }
}
