package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.Peergraph;
import org.peergraph.graph.EmbeddedNeo4j;
import org.peergraph.graph.StoreInUseException;
import org.peergraph.slice.SliceRequest;
import org.peergraph.slice.Slices;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a Neo4j server elsewhere: the address and the credentials are all it takes. */
class ServerByUriIT {

    @TempDir private Path folder;

    @Test
    void talksToTheServerThatIsNamed() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(elsewhere, 64 << 20)) {
            assertThat(server).isNotNull();
            Properties endpoint = new Properties();
            endpoint.load(
                    new StringReader(Files.readString(elsewhere.resolve("peergraph.endpoint"))));
            try (ConfigurableApplicationContext service =
                    start(
                            Map.of(
                                    "spring.neo4j.uri", endpoint.getProperty("uri"),
                                    "spring.neo4j.authentication.username", "neo4j",
                                    "spring.neo4j.authentication.password",
                                            endpoint.getProperty("password")))) {
                assertThat(
                                service.getBean(Slices.class)
                                        .around("name:timothee-masquelier", SliceRequest.USUAL)
                                        .nodes())
                        .hasSizeGreaterThan(20);
            }
        }
        assertThat(folder.resolve("unused")).doesNotExist();
    }

    @Test
    void aSecondServiceSaysWhoHoldsTheStore() {
        Path store = folder.resolve("held");
        try (EmbeddedNeo4j holder = EmbeddedNeo4j.start(store, 64 << 20)) {
            assertThat(holder).isNotNull();
            assertThatThrownBy(() -> start(Map.of("peergraph.graph.store", store.toString())))
                    .hasRootCauseInstanceOf(StoreInUseException.class)
                    .rootCause()
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    private ConfigurableApplicationContext start(Map<String, String> settings) {
        SpringApplicationBuilder service =
                new SpringApplicationBuilder(Peergraph.class)
                        .properties(
                                "server.port=0",
                                "peergraph.sample=true",
                                "peergraph.graph.store=" + folder.resolve("unused"),
                                "peergraph.import.rejects=" + folder.resolve("rejects"));
        return service.run(
                settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }
}
