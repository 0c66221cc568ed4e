package org.peergraph.journeys;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Another site, at an origin of its own, whose one page embeds what a test gives it. */
final class ForeignSite {

    /** A site that may show slices. */
    static final ForeignSite FRIEND = new ForeignSite();

    /** A site nobody has heard of. */
    static final ForeignSite STRANGER = new ForeignSite();

    private volatile String body = "";
    private volatile String policy = "";
    private final HttpServer server;

    private ForeignSite() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/",
                exchange -> {
                    byte[] page = body.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
                    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
                    exchange.getResponseHeaders()
                            .set("Cross-Origin-Embedder-Policy", "require-corp");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Serves a page with an element and the script of a service, and allows nothing else. */
    void embeds(String element, String service) {
        policy =
                "default-src 'none'; img-src 'self'; script-src %s; connect-src %s"
                        .formatted(service, service);
        body =
                """
                <!DOCTYPE html>
                <html lang="en"><head><title>Elsewhere</title></head><body><main><h1>Elsewhere</h1>
                <script type="module" src="%s/assets/embed.js"></script>
                %s
                </main></body></html>"""
                        .formatted(service, element);
    }
}
