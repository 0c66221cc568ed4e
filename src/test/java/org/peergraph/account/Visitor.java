package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: keeps cookies, sends forms with the token of the page they are on. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;

    public Visitor(URI site) {
        this(site, InetAddress.getLoopbackAddress());
    }

    /**
     * @param from address of its own machine, as the service sees it
     */
    public Visitor(URI site, InetAddress from) {
        this.site = site;
        this.client =
                HttpClient.newBuilder()
                        .localAddress(from)
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** A page, without following where it leads. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).GET());
    }

    /** A page, wherever it leads. */
    public HttpResponse<String> follow(String path) {
        HttpResponse<String> response = get(path);
        for (int i = 0; i < 10 && response.statusCode() / 100 == 3; i++) {
            response = get(target(response).toString());
        }
        return response;
    }

    /** Where an answer leads. */
    public static URI target(HttpResponse<?> response) {
        return response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
    }

    /** Sends a form with this browser's token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return postRaw(path, fields, Map.of("X-XSRF-TOKEN", token()));
    }

    /** Sends a form as another site's page would: with the cookies, without the token. */
    public HttpResponse<String> postForged(String path, Map<String, String> fields) {
        return postRaw(path, fields, Map.of("Origin", "https://evil.example"));
    }

    private HttpResponse<String> postRaw(
            String path, Map<String, String> fields, Map<String, String> headers) {
        String form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return send(request);
    }

    private String token() {
        Matcher field = TOKEN.matcher(get("/sign-in").body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    /** What this browser would send as the session's cookie. */
    public Optional<String> session() {
        return cookie("peergraph");
    }

    /** Takes a session's cookie from elsewhere, as somebody who wants to share one would. */
    public void takeSession(String value) {
        HttpCookie cookie = new HttpCookie("peergraph", value);
        cookie.setPath("/");
        cookie.setDomain(site.getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
    }

    private Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            assertThat(response.body()).doesNotContain("Exception", "at org.peergraph");
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
