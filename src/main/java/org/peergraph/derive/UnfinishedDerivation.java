package org.peergraph.derive;

import org.peergraph.graph.GraphException;
import org.peergraph.graph.GraphSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Finishes at start what a process that died left marked, beside the answering of requests: after a
 * killed import that may take a while.
 */
@Component
@Profile("!command")
class UnfinishedDerivation implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(UnfinishedDerivation.class);

    private final Derivation derivation;
    private volatile boolean running;

    UnfinishedDerivation(GraphSchema schemaFirst, Derivation derivation) {
        this.derivation = derivation;
    }

    @Override
    public void start() {
        running = true;
        if (derivation.stale() > 0) {
            log.info("An earlier process ended before all was derived; going on with that");
            Thread.ofPlatform().daemon().name("unfinished-derivation").start(this::finish);
        }
    }

    private void finish() {
        try {
            derivation.refresh(_ -> {});
            log.info("Derived what was left");
        } catch (GraphException e) {
            if (running) {
                log.warn("Not all could be derived; the next import or start goes on with it", e);
            }
        }
    }

    /** What is not derived stays marked. */
    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
