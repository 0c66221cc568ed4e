package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may read slices from pages of other sites. */
class EmbeddingIT extends AskedAboutHostileWorks {

    @Test
    void configuredSitesMayReadSlicesAndOthersMayNot() {
        for (String path : List.of("/api/v1/slices/", "/embed/slices/")) {
            HttpResponse<String> friend = get(path + MASQUELIER, "Origin", FRIEND);
            assertThat(allowed(friend)).contains(FRIEND);
            assertThat(varies(friend)).contains("origin");
            HttpResponse<String> other = get(path + MASQUELIER, "Origin", "https://other.example");
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(allowed(other)).isEmpty();
            assertThat(varies(other)).contains("origin");
        }
        assertThat(allowed(get("/api/v1/researchers/" + MASQUELIER, "Origin", FRIEND))).isEmpty();
    }

    @Test
    void preflightAllowsReadingAlone() throws Exception {
        assertThat(allowed(preflight(FRIEND, "GET"))).contains(FRIEND);
        assertThat(allowed(preflight(FRIEND, "DELETE"))).isEmpty();
        assertThat(allowed(preflight("https://other.example", "GET"))).isEmpty();
    }

    @Test
    void theScriptMayBeLoadedFromAnywhere() {
        HttpResponse<String> script = get("/assets/embed.js", "Origin", "https://other.example");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(script.headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("cross-origin");
    }

    private static Optional<String> allowed(HttpResponse<String> answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin");
    }

    private HttpResponse<String> preflight(String origin, String method) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri("/embed/slices/" + MASQUELIER))
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", method)
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .build();
        return answer(request);
    }
}
