package org.peergraph.embed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/**
 * Which answers a page of another origin may read: the script any page, slices those configured. A
 * request from elsewhere is answered without leave, so that its browser keeps the answer from it;
 * it is not refused, since behind a proxy this site's own requests may look like a stranger's.
 */
final class EmbedOrigins implements CorsConfigurationSource {

    static final String SCRIPT = "/assets/embed.js";

    private static final List<String> READING =
            List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    private final CorsConfiguration anyOrigin = reading(List.of("*"));
    private final CorsConfiguration configured;

    EmbedOrigins(EmbedSettings settings) {
        this.configured = reading(settings.origins());
    }

    @Override
    public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals(SCRIPT)) {
            return anyOrigin;
        }
        boolean slice = path.startsWith("/embed/slices/") || path.startsWith("/api/v1/slices/");
        return slice && configured.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) != null
                ? configured
                : null;
    }

    private static CorsConfiguration reading(List<String> origins) {
        CorsConfiguration reading = new CorsConfiguration();
        reading.setAllowedOrigins(origins);
        reading.setAllowedMethods(READING);
        reading.setAllowedHeaders(
                List.of(HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE, HttpHeaders.IF_NONE_MATCH));
        reading.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION));
        reading.setMaxAge(Duration.ofHours(1));
        return reading;
    }
}
