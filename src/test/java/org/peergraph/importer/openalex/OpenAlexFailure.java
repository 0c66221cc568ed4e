package org.peergraph.importer.openalex;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/** Answers one request in place of the right answer, as OpenAlex does where it fails. */
public interface OpenAlexFailure {

    void answer(HttpExchange exchange, byte[] rightAnswer) throws IOException;

    /** A refusal with OpenAlex's JSON; headers as name, value, name, value. */
    static OpenAlexFailure refusal(int status, String message, String... headers) {
        return (exchange, _) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            send(exchange, status, error(status, message));
        };
    }

    /** The right answer with additional headers. */
    static OpenAlexFailure noFailure(String... headers) {
        return (exchange, right) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            send(exchange, 200, right);
        };
    }

    /** The connection is cut in the middle of the body. */
    static OpenAlexFailure cutInTheMiddle() {
        return (exchange, right) -> {
            exchange.sendResponseHeaders(200, right.length);
            exchange.getResponseBody().write(right, 0, right.length / 2);
            exchange.getResponseBody().flush();
            // Closing the exchange before the promised length is reached closes the connection.
            exchange.close();
        };
    }

    /** Half of the JSON, as if it were the whole. */
    static OpenAlexFailure halfOfTheJson() {
        return (exchange, right) ->
                send(exchange, 200, Arrays.copyOf(right, Math.max(1, right.length / 2)));
    }

    /** JSON that is no page and no entity. */
    static OpenAlexFailure otherJson(String json) {
        return (exchange, _) -> send(exchange, 200, json.getBytes(UTF_8));
    }

    /** Headers, and then nothing any more. */
    static OpenAlexFailure silence(long milliseconds) {
        return (exchange, right) -> {
            exchange.sendResponseHeaders(200, right.length);
            exchange.getResponseBody().write(right, 0, 1);
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    /** OpenAlex's JSON for what went wrong. */
    static byte[] error(int status, String message) {
        return JsonMapper.shared()
                .writeValueAsBytes(
                        JsonMapper.shared()
                                .createObjectNode()
                                .put("error", "Error " + status)
                                .put("message", message));
    }

    /** Answers with JSON. */
    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
