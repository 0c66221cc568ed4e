package org.peergraph.collaboration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.web.ConflictException;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Component;

/** What people have reported to moderators, and what those decide. */
@Component
class Reports {

    /** How long somebody invites nobody after something they wrote was withheld. */
    static final Duration BARRED = Duration.ofDays(30);

    private static final CypherFile ON_INVITATION =
            CypherFile.named("collaboration/report-invitation");
    private static final CypherFile ON_MESSAGE = CypherFile.named("collaboration/report-message");
    private static final CypherFile OPEN = CypherFile.named("collaboration/reports-open");
    private static final CypherFile FIND = CypherFile.named("collaboration/report");
    private static final CypherFile DECIDE = CypherFile.named("collaboration/report-decide");

    private final Graph graph;
    private final Clock clock;

    Reports(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Reports an invitation one has received.
     *
     * @throws EntityNotFoundException if there is none
     */
    void invitation(String id, String account, Complaint complaint) {
        Map<String, Object> parameters = parameters(id, account, complaint);
        parameters.put("invitation", id);
        report(ON_INVITATION, parameters, new EntityNotFoundException("invitation", id));
    }

    /**
     * Reports a message one was written.
     *
     * @throws EntityNotFoundException if there is none
     */
    void message(String conversation, int number, String account, Complaint complaint) {
        Map<String, Object> parameters =
                parameters(conversation + "/" + number, account, complaint);
        parameters.put("conversation", conversation);
        parameters.put("number", number);
        report(
                ON_MESSAGE,
                parameters,
                new EntityNotFoundException("message", String.valueOf(number)));
    }

    /** Reports nobody has decided yet, the oldest first. */
    List<Report> open(PageRequest part) {
        return graph.read(
                OPEN, Map.of("skip", part.skip(), "limit", part.limit()), Reports::report);
    }

    /**
     * A report nobody has decided yet.
     *
     * @throws EntityNotFoundException if there is none
     */
    Report get(String id) {
        return graph.readOne(FIND, Map.of("id", id), Reports::report)
                .orElseThrow(() -> new EntityNotFoundException("open report", id));
    }

    /**
     * Decides a report. What is upheld is withheld from both who could read it.
     *
     * @param reason kept with the decision
     * @throws ConflictException if somebody has decided it meanwhile
     */
    void decide(String id, String moderator, boolean upheld, WrittenText reason) {
        List<Row> decided =
                graph.write(
                        DECIDE,
                        Map.of(
                                "id",
                                id,
                                "moderator",
                                moderator,
                                "upheld",
                                upheld,
                                "reason",
                                reason.value(),
                                "now",
                                clock.millis(),
                                "barredUntil",
                                clock.instant().plus(BARRED).toEpochMilli()));
        if (decided.isEmpty()) {
            throw new ConflictException("This report was decided meanwhile.");
        }
    }

    private void report(
            CypherFile query, Map<String, Object> parameters, EntityNotFoundException missing) {
        if (graph.write(query, parameters).isEmpty()) {
            throw missing;
        }
    }

    private Map<String, Object> parameters(String about, String account, Complaint complaint) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", Keys.report(account, about));
        parameters.put("account", account);
        parameters.put("reason", complaint.reason().word());
        parameters.put("note", complaint.note());
        parameters.put("now", clock.millis());
        return parameters;
    }

    private static Report report(Row row) {
        return new Report(
                row.text("id"),
                row.text("kind"),
                ReportReason.valueOf(row.text("reason").toUpperCase(Locale.ROOT)),
                row.text("note"),
                Instant.ofEpochMilli(row.longInteger("createdAt")),
                row.findText("by"),
                row.findText("whom"),
                row.findText("text"));
    }
}
