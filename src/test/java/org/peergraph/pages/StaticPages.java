package org.peergraph.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves rendered pages and the built assets on loopback, under the policy the service sends. */
final class StaticPages implements AutoCloseable {

    private static final Path ASSETS = Path.of("target/classes/static");

    /** What the service would answer to any words. */
    private static final String SUGGESTIONS =
            """
            [{"id":"name:ada-example","kind":"researcher","label":"Ada Example","hint":"4 works, 2019–2024","score":9.1},
             {"id":"a/b;c","kind":"work","label":"Adaptive <b>rings</b>","hint":"2023, Ada Example","score":7.5},
             {"id":"cs.SI","kind":"topic","label":"Social and Information Networks","hint":"2 works","score":5.2}]
            """;

    private final HttpServer server;
    private final Map<String, String> pages;

    StaticPages(Map<String, String> pages) throws IOException {
        this.pages = pages;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String page = pages.get(path.substring(1));
        if (page != null) {
            send(exchange, 200, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/api/v1/autocomplete")) {
            send(exchange, 200, "application/json", SUGGESTIONS.getBytes(StandardCharsets.UTF_8));
        } else if (path.startsWith("/assets/") && Files.exists(ASSETS.resolve(path.substring(1)))) {
            send(exchange, 200, type(path), Files.readAllBytes(ASSETS.resolve(path.substring(1))));
        } else {
            send(
                    exchange,
                    404,
                    "text/html;charset=utf-8",
                    "<title>elsewhere</title>".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String type(String path) {
        if (path.endsWith(".css")) {
            return "text/css";
        }
        return path.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
