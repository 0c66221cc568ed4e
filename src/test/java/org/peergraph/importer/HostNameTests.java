package org.peergraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNameTests {

    @ParameterizedTest
    @CsvSource({
        "https://www.Example.org,     example.org, true",
        "http://example.org/,         example.org, true",
        "' https://sub.example.org ', sub.example.org, true",
        "https://example.org/en,      example.org, false",
        "https://example.org/?a=1,    example.org, false",
        "https://example.org:8080/#a, example.org, false",
        "example.org,                 , false",
        "mailto:a@example.org,        , false",
        "http:///x,                   , false",
        "not an address,              , false",
    })
    void findsTheHostAndTellsAWholeSite(String address, String host, boolean whole) {
        assertThat(HostName.find(address).orElse(null)).isEqualTo(host);
        assertThat(HostName.findOfWholeSite(address).orElse(null)).isEqualTo(whole ? host : null);
    }
}
