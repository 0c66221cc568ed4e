package org.peergraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionConfig;

/** Reads over Bolt, in read sessions, so that a cluster may route them to a replica. */
record DriverReads(Driver driver, @Nullable String database, Duration limit) implements Reads {

    @Override
    public <T> List<T> read(CypherFile query, Map<String, ?> parameters, Function<Row, T> mapping) {
        TransactionConfig timeout = TransactionConfig.builder().withTimeout(limit).build();
        return DriverFailures.translating(
                query,
                limit,
                () -> {
                    try (var opened = driver.session(Sessions.of(database, AccessMode.READ))) {
                        return opened.executeRead(
                                transaction ->
                                        transaction
                                                .run(
                                                        query.text(),
                                                        GraphTransaction.copy(parameters))
                                                .list(r -> mapping.apply(GraphTransaction.row(r))),
                                timeout);
                    }
                });
    }
}
