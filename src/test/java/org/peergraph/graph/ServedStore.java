package org.peergraph.graph;

import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.kernel.impl.transaction.stats.DatabaseTransactionStats;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.beans.factory.BeanFactory;

/** The embedded database of a running service, seen from inside and from elsewhere. */
public final class ServedStore {

    private final LocalStore store;

    public ServedStore(BeanFactory service) {
        store = service.getBean(LocalStore.class);
    }

    /** How many transactions have begun in it, whoever began them. */
    public long transactions() {
        GraphDatabaseAPI database = (GraphDatabaseAPI) store.own().orElseThrow().database();
        return database.getDependencyResolver()
                .resolveDependency(DatabaseTransactionStats.class)
                .getNumberOfStartedTransactions();
    }

    /** A connection over Bolt, as an import in another process has. */
    public Driver driver() {
        StoreEndpoint endpoint = store.endpoint();
        return GraphDatabase.driver(endpoint.uri(), AuthTokens.basic("neo4j", endpoint.password()));
    }

    /** The first text a question is answered with, its parameter being {@code $it}. */
    public Optional<String> ask(String query, String it) {
        try (Driver driver = driver()) {
            return driver
                    .executableQuery(query)
                    .withParameters(Map.of("it", it))
                    .execute()
                    .records()
                    .stream()
                    .map(row -> String.valueOf(row.get("it").asObject()))
                    .findFirst();
        }
    }
}
