package org.peergraph.importer.openalex;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * How long to wait before asking again: as long as the answer says, otherwise exponentially longer
 * from attempt to attempt, with jitter.
 */
final class RetryDelay {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Numbers from here on are points in time (2001) in seconds, smaller ones are durations. */
    private static final long EPOCH_SECONDS = 1_000_000_000L;

    private final InstantSource clock;
    private final RandomGenerator random;

    RetryDelay(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * @param attempt 1 for the first, which has failed
     */
    Duration backoff(int attempt) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempt - 1, 10));
        Duration bounded = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        // Between half and whole: clients that failed together must not come back together.
        return Duration.ofMillis((long) (bounded.toMillis() * (0.5 + random.nextDouble() / 2)));
    }

    /** What {@code Retry-After} asks for, or the reset of the limit where nothing remains of it. */
    Optional<Duration> asked(HttpHeaders headers) {
        return headers.firstValue("Retry-After").flatMap(this::until).or(() -> exhausted(headers));
    }

    /** The time until the limit is reset, if the headers say that nothing remains of it. */
    Optional<Duration> exhausted(HttpHeaders headers) {
        boolean nothingLeft =
                Stream.of("X-RateLimit-Remaining", "X-RateLimit-Remaining-USD")
                        .flatMap(name -> headers.firstValue(name).stream())
                        .anyMatch(RetryDelay::isNothing);
        return nothingLeft
                ? headers.firstValue("X-RateLimit-Reset").flatMap(this::until)
                : Optional.empty();
    }

    private static boolean isNothing(String remaining) {
        try {
            return Double.parseDouble(remaining.strip()) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Seconds from now, seconds since 1970, an HTTP date or an ISO instant; never negative. */
    private Optional<Duration> until(String text) {
        String value = text.strip();
        try {
            if (value.matches("\\d{1,12}(\\.\\d+)?")) {
                long seconds = (long) Math.ceil(Double.parseDouble(value));
                return Optional.of(
                        seconds < EPOCH_SECONDS
                                ? Duration.ofSeconds(seconds)
                                : between(Instant.ofEpochSecond(seconds)));
            }
            return Optional.of(
                    between(
                            value.endsWith("Z")
                                    ? Instant.parse(value)
                                    : ZonedDateTime.parse(
                                                    value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                            .toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Duration between(Instant then) {
        Duration duration = Duration.between(clock.instant(), then);
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
