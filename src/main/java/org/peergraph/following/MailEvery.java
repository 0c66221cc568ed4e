package org.peergraph.following;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peergraph.web.BadParameterException;

/** How often news are mailed. */
enum MailEvery {
    NONE(Duration.ZERO),
    DAILY(Duration.ofDays(1)),
    WEEKLY(Duration.ofDays(7));

    private final Duration period;

    MailEvery(Duration period) {
        this.period = period;
    }

    Duration period() {
        return period;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws BadParameterException if it is none of the words
     */
    static MailEvery of(String word) {
        return Arrays.stream(values())
                .filter(every -> every.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "mail",
                                        word,
                                        Arrays.stream(values())
                                                .map(MailEvery::word)
                                                .collect(Collectors.joining(", "))));
    }
}
