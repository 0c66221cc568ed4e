package org.peergraph.embed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which sites may show slices.
 *
 * @param origins scheme, host and port, as browsers send them: {@code https://example.org}; {@code
 *     *} for every site
 */
@ConfigurationProperties("peergraph.embed")
public record EmbedSettings(@DefaultValue List<String> origins) {

    public EmbedSettings {
        origins.forEach(EmbedSettings::check);
    }

    /** A path or a missing scheme would match no browser's origin, silently. */
    private static void check(String origin) {
        if (!origin.equals("*") && !isOrigin(origin)) {
            throw new IllegalArgumentException(
                    "peergraph.embed.origins: '%s' is no origin; write https://example.org, without a path"
                            .formatted(origin));
        }
    }

    private static boolean isOrigin(String origin) {
        try {
            URI uri = new URI(origin);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
