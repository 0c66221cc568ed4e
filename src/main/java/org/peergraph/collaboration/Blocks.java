package org.peergraph.collaboration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.web.Mention;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Who wants to hear nothing from whom. Whoever is blocked is not told: their invitations stay
 * unanswered, and what they write reaches nobody.
 */
@Component
class Blocks {

    private static final CypherFile BLOCK = CypherFile.named("collaboration/block");
    private static final CypherFile UNBLOCK = CypherFile.named("collaboration/unblock");
    private static final CypherFile LIST = CypherFile.named("collaboration/blocks");

    private final Graph graph;
    private final Clock clock;

    Blocks(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Blocks somebody and ends the invitations between the two. */
    void block(String by, Person whom) {
        Map<String, Object> parameters =
                Map.of(
                        "by", by,
                        "whom", whom.account(),
                        "researcher", whom.record().id(),
                        "now", clock.millis());
        graph.write(
                BLOCK,
                transaction -> {
                    PairLock.take(transaction, by, whom.account());
                    return transaction.run(BLOCK, parameters);
                });
    }

    /** Takes a block back; one of somebody else is left alone. */
    void unblock(String id, String by) {
        graph.write(UNBLOCK, Map.of("id", id, "by", by));
    }

    /** Whom an account has blocked, newest first. */
    Page<Blocked> of(String account, PageRequest part) {
        List<Blocked> items = new ArrayList<>();
        long total = 0;
        for (Row row :
                graph.read(
                        LIST,
                        Map.of("account", account, "skip", part.skip(), "limit", part.limit()),
                        row -> row)) {
            total = row.longInteger("total");
            items.add(blocked(row));
        }
        return part.page(items, total);
    }

    private static Blocked blocked(Row row) {
        return new Blocked(
                row.text("id"),
                new Person(
                        row.text("whom"),
                        row.text("name"),
                        new Mention(row.text("researcher"), row.text("researcherName"))),
                Instant.ofEpochMilli(row.longInteger("at")));
    }
}
