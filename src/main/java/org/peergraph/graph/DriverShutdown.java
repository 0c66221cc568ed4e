package org.peergraph.graph;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Closes the driver before Spring does, and does not wait for it for ever: a driver that never says
 * it is closed would keep the process alive and the store held. A second close returns at once.
 */
record DriverShutdown(Driver driver, Duration patience) implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DriverShutdown.class);

    @Override
    public void destroy() {
        try {
            driver.closeAsync()
                    .toCompletableFuture()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            log.warn("The connection to the database did not close in order: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
