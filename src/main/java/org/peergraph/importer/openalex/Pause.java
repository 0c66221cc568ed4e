package org.peergraph.importer.openalex;

import java.time.Duration;

/** Lets time pass between requests; tests do without. */
interface Pause {

    void sleep(Duration duration) throws InterruptedException;
}
