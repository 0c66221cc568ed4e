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
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Speaks OpenAlex's protocol on loopback: single entities, lists of works with filter, select,
 * per-page and cursor, a key; and fails as it does, in the order it is told to.
 */
public final class OpenAlexStandIn implements AutoCloseable {

    private static final int LARGEST_PAGE = 200;

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final OpenAlexCatalogue catalogue = new OpenAlexCatalogue();
    private final Deque<OpenAlexFailure> failures = new ArrayDeque<>();
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
        catalogue.add(entity);
        return this;
    }

    /** Redirects an id to the entity it was merged into. */
    public OpenAlexStandIn merged(String id, String into) {
        catalogue.merged(id, into);
        return this;
    }

    /** From now on the next requests fail, each in its way, in this order. */
    public OpenAlexStandIn failing(OpenAlexFailure... next) {
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

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestURI());
            agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
            Map<String, String> parameters = parameters(exchange.getRequestURI());
            if (key != null && !key.equals(parameters.get("api_key"))) {
                OpenAlexFailure.send(
                        exchange, 401, OpenAlexFailure.error(401, "Invalid or missing API key"));
                return;
            }
            OpenAlexFailure failure = failures.poll();
            answer(exchange, parameters, failure);
        }
    }

    private void answer(
            HttpExchange exchange,
            Map<String, String> parameters,
            @Nullable OpenAlexFailure failure)
            throws IOException {
        String path = exchange.getRequestURI().getPath();
        String id = OpenAlexCatalogue.lastPart(path);
        String other = catalogue.otherId(id);
        String unknown = catalogue.unknownField(parameters);
        if (!path.equals("/works") && other != null && id.matches("[A-Z]\\d+")) {
            exchange.getResponseHeaders().set("Location", path.replace(id, other));
            exchange.sendResponseHeaders(301, -1);
            return;
        }
        JsonNode entity = catalogue.get(other == null ? id : other);
        if (!path.equals("/works") && entity == null) {
            OpenAlexFailure.send(exchange, 404, OpenAlexFailure.error(404, id + " not found"));
        } else if (unknown != null) {
            OpenAlexFailure.send(
                    exchange,
                    400,
                    OpenAlexFailure.error(400, unknown + " is not a valid select field"));
        } else if (entity == null && OpenAlexCatalogue.size(parameters) > LARGEST_PAGE) {
            OpenAlexFailure.send(
                    exchange,
                    400,
                    OpenAlexFailure.error(400, "per-page parameter must be between 1 and 200"));
        } else if (entity == null && !parameters.getOrDefault("filter", "").contains(":")) {
            OpenAlexFailure.send(exchange, 400, OpenAlexFailure.error(400, "Invalid filter"));
        } else {
            byte[] right =
                    JsonMapper.shared()
                            .writeValueAsBytes(
                                    entity == null
                                            ? catalogue.page(parameters)
                                            : OpenAlexCatalogue.selected(entity, parameters));
            if (failure == null) {
                OpenAlexFailure.send(exchange, 200, right);
            } else {
                failure.answer(exchange, right);
            }
        }
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
}
