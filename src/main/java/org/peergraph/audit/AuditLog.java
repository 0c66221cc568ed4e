package org.peergraph.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Component;

/** Entries are written in the transaction that does what they tell, and never changed. */
@Component
public class AuditLog {

    /** Who acts where no person does: time that is over, for one. */
    public static final String SERVICE = "service";

    private static final CypherFile WRITE = CypherFile.named("audit/write");
    private static final CypherFile ENTRIES = CypherFile.named("audit/entries");
    private static final CypherFile COUNT = CypherFile.named("audit/count");

    private final Graph graph;
    private final Clock clock;
    private final AuditSubjects subjects;

    public AuditLog(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.subjects = new AuditSubjects(graph);
    }

    /**
     * Writes an entry.
     *
     * @param who account id, or {@link #SERVICE}
     * @param what in a few words, lower case: {@code claim accepted}
     * @param subject path of the page it is about: {@code /researchers/A5}
     * @param reason in the words of whoever did it; null where none was asked for
     */
    public void write(
            GraphTransaction transaction,
            String who,
            String what,
            String subject,
            @Nullable String reason) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", "audit:" + UUID.randomUUID());
        parameters.put("at", clock.millis());
        parameters.put("who", who);
        parameters.put("what", what);
        parameters.put("subject", subject);
        parameters.put("reason", reason);
        transaction.run(WRITE, parameters);
    }

    /** Newest first. */
    public Page<AuditEntry> entries(PageRequest page) {
        Map<String, Object> part = Map.of("skip", page.skip(), "limit", page.limit());
        return page.page(
                subjects.named(graph.read(ENTRIES, part, AuditLog::entry)),
                graph.readOne(COUNT, Map.of(), row -> row.longInteger("entries")).orElse(0L));
    }

    private static AuditEntry entry(Row row) {
        String subject = row.text("subject");
        return new AuditEntry(
                Instant.ofEpochMilli(row.longInteger("at")),
                row.text("who"),
                row.findText("name"),
                row.text("what"),
                subject,
                subject,
                row.findText("reason"));
    }
}
