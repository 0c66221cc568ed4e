package org.peergraph.importer.openalex;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Speaks OpenAlex's protocol on loopback: single entities, lists of works with filter, select,
 * per-page and cursor, a key; and fails as it does, in the order it is told to.
 *
 * <p>Lists cut author lists after a hundred, as the real ones do. Filters by author, lineage and
 * topic are answered; any other filter lets everything through.
 */
public final class OpenAlexStandIn implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST_PAGE = 200;
    private static final int LISTED_AUTHORS = 100;

    /** Answers one request in place of the right answer. */
    public interface Failure {
        void answer(HttpExchange exchange, byte[] rightAnswer) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, ObjectNode> entities = new LinkedHashMap<>();
    private final Map<String, String> otherIds = new HashMap<>();
    private final Deque<Failure> failures = new ArrayDeque<>();
    private final List<URI> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
    private @Nullable String key;

    public OpenAlexStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Adds a work, an author, an institution or a topic with all its fields. */
    public OpenAlexStandIn add(ObjectNode entity) {
        String id = lastPart(entity.path("id").asString());
        entities.put(id, entity);
        if (entity.path("orcid").isString()) {
            otherIds.put("orcid:" + lastPart(entity.path("orcid").asString()), id);
        }
        if (entity.path("ror").isString()) {
            otherIds.put("ror:" + lastPart(entity.path("ror").asString()), id);
        }
        return this;
    }

    /** Redirects an id to the entity it was merged into. */
    public OpenAlexStandIn merged(String id, String into) {
        otherIds.put(id, into);
        return this;
    }

    /** From now on the next requests fail, each in its way, in this order. */
    public OpenAlexStandIn failing(Failure... next) {
        failures.addAll(List.of(next));
        return this;
    }

    /** From now on only requests with this key are answered. */
    public OpenAlexStandIn requireKey(String required) {
        key = required;
        return this;
    }

    public URI address() {
        return URI.create(
                "http://%s:%d"
                        .formatted(
                                server.getAddress().getAddress().getHostAddress(),
                                server.getAddress().getPort()));
    }

    /** What was asked so far, failed requests included, percent signs decoded. */
    public List<String> requests() {
        return requests.stream().map(uri -> URLDecoder.decode(uri.toString(), UTF_8)).toList();
    }

    /** The User-Agent headers of the requests so far. */
    public List<String> agents() {
        return List.copyOf(agents);
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    /** A refusal with OpenAlex's JSON; headers as name, value, name, value. */
    public static Failure refusal(int status, String message, String... headers) {
        return (exchange, _) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            send(exchange, status, error(status, message));
        };
    }

    /** The right answer with additional headers. */
    public static Failure noFailure(String... headers) {
        return (exchange, right) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            send(exchange, 200, right);
        };
    }

    /** The connection is cut in the middle of the body. */
    public static Failure cutInTheMiddle() {
        return (exchange, right) -> {
            exchange.sendResponseHeaders(200, right.length);
            exchange.getResponseBody().write(right, 0, right.length / 2);
            exchange.getResponseBody().flush();
            // Closing the exchange before the promised length is reached closes the connection.
            exchange.close();
        };
    }

    /** Half of the JSON, as if it were the whole. */
    public static Failure halfOfTheJson() {
        return (exchange, right) ->
                send(exchange, 200, Arrays.copyOf(right, Math.max(1, right.length / 2)));
    }

    /** JSON that is no page and no entity. */
    public static Failure otherJson(String json) {
        return (exchange, _) -> send(exchange, 200, json.getBytes(UTF_8));
    }

    /** Headers, and then nothing any more. */
    public static Failure silence(long milliseconds) {
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

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestURI());
            agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
            Map<String, String> parameters = parameters(exchange.getRequestURI());
            if (key != null && !key.equals(parameters.get("api_key"))) {
                send(exchange, 401, error(401, "Invalid or missing API key"));
                return;
            }
            Failure failure = failures.poll();
            answer(exchange, parameters, failure);
        }
    }

    private void answer(
            HttpExchange exchange, Map<String, String> parameters, @Nullable Failure failure)
            throws IOException {
        String path = exchange.getRequestURI().getPath();
        String id = lastPart(path);
        String other = otherIds.get(id);
        String unknown = unknownField(parameters);
        if (!path.equals("/works") && other != null && id.matches("[A-Z]\\d+")) {
            exchange.getResponseHeaders().set("Location", path.replace(id, other));
            exchange.sendResponseHeaders(301, -1);
            return;
        }
        JsonNode entity = entities.get(other == null ? id : other);
        if (!path.equals("/works") && entity == null) {
            send(exchange, 404, error(404, id + " not found"));
        } else if (unknown != null) {
            send(exchange, 400, error(400, unknown + " is not a valid select field"));
        } else if (entity == null && size(parameters) > LARGEST_PAGE) {
            send(exchange, 400, error(400, "per-page parameter must be between 1 and 200"));
        } else if (entity == null && !parameters.getOrDefault("filter", "").contains(":")) {
            send(exchange, 400, error(400, "Invalid filter"));
        } else {
            byte[] right =
                    JSON.writeValueAsBytes(
                            entity == null ? page(parameters) : selected(entity, parameters));
            if (failure == null) {
                send(exchange, 200, right);
            } else {
                failure.answer(exchange, right);
            }
        }
    }

    private ObjectNode page(Map<String, String> parameters) {
        List<ObjectNode> works =
                entities.values().stream()
                        .filter(entity -> lastPart(entity.path("id").asString()).startsWith("W"))
                        .filter(work -> matches(work, parameters.getOrDefault("filter", "")))
                        .toList();
        String cursor = parameters.getOrDefault("cursor", "*");
        int from = cursor.equals("*") ? 0 : Integer.parseInt(cursor.replace("after ", ""));
        int to = Math.min(works.size(), from + size(parameters));
        ObjectNode page = JSON.createObjectNode();
        page.putObject("meta")
                .put("count", works.size())
                .put("per_page", size(parameters))
                .put("next_cursor", from < to ? "after " + to : null);
        ArrayNode results = page.putArray("results");
        for (ObjectNode work : works.subList(Math.min(from, to), to)) {
            ObjectNode listed = work.deepCopy();
            if (listed.path("authorships") instanceof ArrayNode authorships) {
                while (authorships.size() > LISTED_AUTHORS) {
                    authorships.remove(LISTED_AUTHORS);
                }
            }
            results.add(selected(listed, parameters));
        }
        return page;
    }

    private static boolean matches(ObjectNode work, String filter) {
        String value = lastPart(filter.substring(filter.indexOf(':') + 1));
        return switch (filter.substring(0, filter.indexOf(':'))) {
            case "author.id" -> names(work.path("authorships"), value);
            case "authorships.institutions.lineage" -> names(work.path("authorships"), value);
            case "topics.id" -> names(work.path("topics"), value);
            default -> true;
        };
    }

    private static boolean names(JsonNode part, String id) {
        return part.toString().contains("/" + id + "\"");
    }

    private @Nullable String unknownField(Map<String, String> parameters) {
        String select = parameters.get("select");
        if (select == null) {
            return null;
        }
        return Arrays.stream(select.split(",", -1))
                .filter(
                        field ->
                                !entities.isEmpty()
                                        && entities.values().stream()
                                                .noneMatch(entity -> entity.has(field)))
                .findFirst()
                .orElse(null);
    }

    private static JsonNode selected(JsonNode entity, Map<String, String> parameters) {
        String select = parameters.get("select");
        if (select == null) {
            return entity;
        }
        ObjectNode selected = JSON.createObjectNode();
        for (String field : select.split(",", -1)) {
            if (entity.has(field)) {
                selected.set(field, entity.get(field));
            }
        }
        return selected;
    }

    private static int size(Map<String, String> parameters) {
        return Integer.parseInt(parameters.getOrDefault("per-page", "25"));
    }

    private static Map<String, String> parameters(URI uri) {
        Map<String, String> parameters = new HashMap<>();
        String query = uri.getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            parameters.put(
                    pair.substring(0, equals),
                    URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return parameters;
    }

    private static byte[] error(int status, String message) {
        return JSON.writeValueAsBytes(
                JSON.createObjectNode().put("error", "Error " + status).put("message", message));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static String lastPart(String text) {
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
