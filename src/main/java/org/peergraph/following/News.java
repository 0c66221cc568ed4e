package org.peergraph.following;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.springframework.stereotype.Component;

/**
 * Tells those who follow something what import runs have brought around it: each run once, some
 * records a transaction, which also says how far it got. Killed, it goes on there.
 */
@Component
class News {

    /** A topic ten thousand people follow makes as many items of one work. */
    private static final int RECORDS_AT_ONCE = 20;

    private static final CypherFile NEXT_RUN = CypherFile.named("following/next-run");
    private static final CypherFile LOCK = CypherFile.named("following/lock-run");
    private static final CypherFile NEW_WORKS = CypherFile.named("following/new-works");
    private static final CypherFile PROGRESS = CypherFile.named("following/run-progress");
    private static final CypherFile TOLD = CypherFile.named("following/run-told");
    private static final CypherFile FORGET = CypherFile.named("following/items-forget");

    private final Graph graph;
    private final Clock clock;

    News(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Tells what there is to tell. */
    void tellAll() {
        boolean more = true;
        while (more) {
            more = tellSome();
        }
    }

    /**
     * Does a part of what is to be done.
     *
     * @return whether there may be more
     */
    private boolean tellSome() {
        return graph.readOne(NEXT_RUN, Map.of(), row -> row)
                .map(
                        row -> {
                            String run = row.text("run");
                            if (row.flag("anybody")) {
                                graph.write(LOCK, transaction -> tellSome(transaction, run));
                            } else {
                                graph.write(TOLD, Map.of("run", run));
                            }
                            return true;
                        })
                .orElse(false);
    }

    private boolean tellSome(GraphTransaction transaction, String run) {
        Row state = transaction.run(LOCK, Map.of("run", run)).getFirst();
        if (state.flag("told")) {
            return false;
        }
        List<Row> records =
                transaction.run(
                        NEW_WORKS,
                        Map.of(
                                "run", run,
                                "after", state.text("after"),
                                "limit", RECORDS_AT_ONCE));
        if (records.isEmpty()) {
            transaction.run(TOLD, Map.of("run", run));
            return false;
        }
        List<String> works = new ArrayList<>();
        for (Row each : records) {
            String work = each.findText("work");
            if (work != null && !works.contains(work)) {
                works.add(work);
            }
        }
        if (!works.isEmpty()) {
            new NewsOfRun(transaction, run, state.longInteger("finishedAt"), clock.millis())
                    .tell(works);
        }
        transaction.run(PROGRESS, Map.of("run", run, "to", records.getLast().text("key")));
        return true;
    }

    /** Removes what was told longer ago than this, at most so much. */
    void forget(Duration age, int limit) {
        graph.write(
                FORGET,
                Map.of("before", clock.instant().minus(age).toEpochMilli(), "limit", limit));
    }
}
