package org.peergraph.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedSettingsTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://localhost:8081", "https://[::1]:1", "*"})
    void takesOriginsAsBrowsersSendThem(String origin) {
        assertThat(new EmbedSettings(List.of(origin)).origins()).containsExactly(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "https://example.org/",
                "https://example.org/path",
                "https://me@example.org",
                "https://*.example.org",
                "file:///tmp",
                "null",
                " "
            })
    void refusesWhatWouldMatchNoBrowser(String origin) {
        assertThatThrownBy(() -> new EmbedSettings(List.of(origin)))
                .hasMessageContaining("peergraph.embed.origins");
    }
}
