package org.peergraph.graph;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to the server named by {@code spring.neo4j.uri}, or else to a database of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

    private static final String DATABASE = "${spring.data.neo4j.database:#{null}}";

    /** The database in this process, or a running process's, when no server is named. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(
            name = "spring.neo4j.uri",
            matchIfMissing = true,
            havingValue = "embedded")
    static class Embedded {

        @Bean(destroyMethod = "close")
        LocalStore localStore(GraphSettings settings) {
            return LocalStore.open(settings);
        }

        @Bean
        Neo4jConnectionDetails embeddedConnection(LocalStore store) {
            return new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    return URI.create(store.endpoint().uri());
                }

                @Override
                public AuthToken getAuthToken() {
                    return AuthTokens.basic("neo4j", store.endpoint().password());
                }
            };
        }
    }

    @Bean
    Commits commits(Optional<LocalStore> store) {
        Optional<EmbeddedNeo4j> own = store.flatMap(LocalStore::own);
        Commits commits = new Commits(own.isPresent());
        own.ifPresent(database -> database.tell(commits));
        return commits;
    }

    @Bean
    Reads reads(
            Driver driver,
            GraphSettings settings,
            Optional<LocalStore> store,
            @Value(DATABASE) @Nullable String database) {
        Optional<EmbeddedNeo4j> own = store.flatMap(LocalStore::own);
        return own.isPresent()
                ? new EmbeddedReads(own.get().database(), settings.readLimit())
                : new DriverReads(driver, database, settings.readLimit());
    }

    @Bean
    Graph graph(
            Driver driver,
            Reads reads,
            Commits commits,
            GraphSettings settings,
            @Value(DATABASE) @Nullable String database) {
        return new Graph(driver, database, reads, settings.writeLimit(), commits);
    }

    /**
     * Idle connections close within milliseconds, and the web server has answered its last request.
     */
    @Bean
    DriverShutdown driverShutdown(Driver driver) {
        return new DriverShutdown(driver, Duration.ofSeconds(3));
    }

    @Bean
    GraphSchema graphSchema(Graph graph) {
        GraphSchema schema = new GraphSchema(graph);
        schema.apply();
        return schema;
    }
}
