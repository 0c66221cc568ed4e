package org.peergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** A service ends even if its driver never says that it is closed. */
class DriverShutdownTests {

    private final List<String> calls = new ArrayList<>();

    @Test
    void goesOnWhenTheDriverDoesNotClose() {
        Driver silent = driver(new CompletableFuture<>());

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> new DriverShutdown(silent, Duration.ofMillis(50)).destroy());

        assertThat(calls).containsExactly("closeAsync");
    }

    @Test
    void doesNotWaitForADriverThatHasClosed() {
        Driver prompt = driver(CompletableFuture.completedFuture(null));

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> new DriverShutdown(prompt, Duration.ofHours(1)).destroy());
    }

    private Driver driver(CompletableFuture<Void> closed) {
        return (Driver)
                Proxy.newProxyInstance(
                        Driver.class.getClassLoader(),
                        new Class<?>[] {Driver.class},
                        (proxy, method, arguments) -> {
                            calls.add(method.getName());
                            return closed;
                        });
    }
}
