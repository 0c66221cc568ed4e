package org.peergraph.importer.openalex;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peergraph.importer.ImportFailedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Asks OpenAlex's API, again where an answer fails for a time, and says what to do where it fails
 * for good.
 */
final class OpenAlexClient implements AutoCloseable {

    /**
     * With the waits in between doubling from a second, the last one comes about half a minute
     * later.
     */
    static final int ATTEMPTS = 6;

    /**
     * Whoever is asked to wait longer does not watch any more: better to stop and to say when to go
     * on.
     */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final Duration CONNECT = Duration.ofSeconds(20);

    private static final String AGAIN = "What was read stays; the same command goes on from there.";

    private final OpenAlexAccess access;
    private final RetryDelay delay;
    private final Pause pause;
    private final HttpClient http =
            HttpClient.newBuilder()
                    // Ids that were merged into others are answered by a redirect.
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(CONNECT)
                    .build();

    private Duration due = Duration.ZERO;

    OpenAlexClient(OpenAlexAccess access, RetryDelay delay, Pause pause) {
        this.access = access;
        this.delay = delay;
        this.pause = pause;
    }

    /**
     * The answer to a request.
     *
     * @param complete whether an answer is as it should be; one that is not counts as malformed
     * @throws ImportFailedException if there is none after {@link #ATTEMPTS} attempts, or asking
     *     again makes no sense
     */
    JsonNode get(String path, Map<String, String> parameters, Predicate<JsonNode> complete) {
        HttpRequest request = request(path, parameters);
        sleep(due);
        due = Duration.ZERO;
        String failure = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Duration wait = delay.backoff(attempt);
            try {
                HttpResponse<byte[]> response = send(request);
                if (response.statusCode() == 200) {
                    JsonNode answer = OpenAlexDocument.JSON.readTree(response.body());
                    if (complete.test(answer)) {
                        due = dueAfter(response);
                        return answer;
                    }
                    failure = "the answer is not what was asked for";
                } else {
                    failure = OpenAlexRefusal.of(response, path, parameters).passing();
                    wait = asked(response).orElse(wait);
                }
            } catch (JacksonException e) {
                failure = "the answer is " + OpenAlexDocument.invalid(e);
            } catch (TimeoutException e) {
                failure = "no answer within " + access.timeout().toSeconds() + " s";
            } catch (IOException e) {
                failure = "the connection failed (" + e + ")";
            }
            if (attempt < ATTEMPTS) {
                sleep(wait);
            }
        }
        throw new ImportFailedException(
                "%s%s: %s, after %d attempts. %s"
                        .formatted(access.base(), path, failure, ATTEMPTS, AGAIN));
    }

    private Optional<Duration> asked(HttpResponse<?> response) {
        Optional<Duration> asked = delay.asked(response.headers());
        if (asked.isPresent() && asked.get().compareTo(LONGEST_WAIT) > 0) {
            throw new ImportFailedException(
                    "OpenAlex gives no more answers for %d minutes: the day's allowance is used up. %s %s"
                            .formatted(
                                    asked.get().toMinutes(),
                                    access.key() == null
                                            ? "With a free key in OPENALEX_API_KEY there is a larger one."
                                            : "A paid plan has a larger one.",
                                    AGAIN));
        }
        return asked;
    }

    /**
     * Nothing left for a short while is worth waiting for; if it is for long, the next answer says
     * so.
     */
    private Duration dueAfter(HttpResponse<?> response) {
        return delay.exhausted(response.headers())
                .filter(reset -> reset.compareTo(LONGEST_WAIT) <= 0)
                .orElse(Duration.ZERO);
    }

    private HttpRequest request(String path, Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (access.mailto() != null) {
            all.put("mailto", access.mailto());
        }
        if (access.key() != null) {
            all.put("api_key", access.key());
        }
        String query =
                all.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(
                        URI.create(access.base() + path + (query.isEmpty() ? "" : "?" + query)))
                .header("User-Agent", "Peergraph (scholarly knowledge graph)")
                .header("Accept", "application/json")
                .build();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The timeout of a request ends with the headers; this one covers the body. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return answer.get(access.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            answer.cancel(true);
        }
    }

    private void sleep(Duration duration) {
        if (duration.isZero()) {
            return;
        }
        try {
            pause.sleep(duration);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static ImportFailedException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new ImportFailedException("The import was interrupted. " + AGAIN, cause);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
