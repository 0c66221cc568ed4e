package org.peergraph.graph;

import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The version of the graph: it grows with every committed change, and cached answers go with it.
 *
 * <p>It is read once after each commit and remembered until the next. Commits to a server elsewhere
 * that were not made here show when what is remembered has reached its age limit.
 */
@Component
public class GraphVersion {

    private static final CypherFile VERSION = CypherFile.named("stats/version");

    private final Graph graph;
    private final Commits commits;
    private final Duration ageLimit;
    private volatile Reading last = new Reading(0, -1, 0);

    @Autowired
    GraphVersion(Graph graph, Commits commits, GraphSettings settings) {
        this(graph, commits, settings.versionAge());
    }

    GraphVersion(Graph graph, Commits commits, Duration ageLimit) {
        this.graph = graph;
        this.commits = commits;
        this.ageLimit = ageLimit;
    }

    public long current() {
        Reading remembered = last;
        return holds(remembered) ? remembered.version : read();
    }

    /** One reads for all who ask at the same time. */
    private synchronized long read() {
        if (!holds(last)) {
            // The count comes first: what is committed during the reading makes it outdated.
            long count = commits.count();
            long time = System.nanoTime();
            last = new Reading(version(), count, time);
        }
        return last.version;
    }

    private long version() {
        return graph.readOne(VERSION, Map.of(), row -> row.longInteger("version")).orElse(0L);
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
