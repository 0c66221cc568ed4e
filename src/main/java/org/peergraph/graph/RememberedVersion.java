package org.peergraph.graph;

import java.time.Duration;
import java.util.Map;

/**
 * A version kept in the graph, read once after each commit and remembered until the next. Commits
 * to a server elsewhere that were not made here show when what is remembered has reached its age
 * limit.
 */
final class RememberedVersion {

    private final Graph graph;
    private final CypherFile query;
    private final Commits commits;
    private final Duration ageLimit;
    private volatile Reading last = new Reading(0, -1, 0);

    /**
     * @param query its column {@code version} is the version
     */
    RememberedVersion(Graph graph, CypherFile query, Commits commits, Duration ageLimit) {
        this.graph = graph;
        this.query = query;
        this.commits = commits;
        this.ageLimit = ageLimit;
    }

    /** The version in the graph; 0 if there is none. */
    static long read(Graph graph, CypherFile query) {
        return graph.readOne(query, Map.of(), row -> row.longInteger("version")).orElse(0L);
    }

    long current() {
        Reading remembered = last;
        return holds(remembered) ? remembered.version : read();
    }

    /** One reads for all who ask at the same time. */
    private synchronized long read() {
        if (!holds(last)) {
            // The count comes first: what is committed during the reading makes it outdated.
            long count = commits.count();
            long time = System.nanoTime();
            last = new Reading(read(graph, query), count, time);
        }
        return last.version;
    }

    private boolean holds(Reading reading) {
        return reading.commits == commits.count()
                && (commits.complete() || System.nanoTime() - reading.time < ageLimit.toNanos());
    }

    /**
     * @param commits how many were known before the version was read
     */
    private record Reading(long version, long commits, long time) {}
}
