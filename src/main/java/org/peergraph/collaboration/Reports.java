package org.peergraph.collaboration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peergraph.account.SignedIn;
import org.peergraph.audit.AuditLog;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.web.ConflictException;
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
    private final AuditLog audit;
    private final Clock clock;

    Reports(Graph graph, AuditLog audit, Clock clock) {
        this.graph = graph;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reports an invitation one has received.
     *
     * @throws NotYoursException if there is none
     */
    void invitation(String id, String account, Complaint complaint) {
        Map<String, Object> parameters = parameters(id, account, complaint);
        parameters.put("invitation", id);
        report(ON_INVITATION, parameters, NotYoursException.invitation());
    }

    /**
     * Reports a message one was written.
     *
     * @throws NotYoursException if there is none
     */
    void message(String conversation, int number, String account, Complaint complaint) {
        Map<String, Object> parameters =
                parameters(conversation + "/" + number, account, complaint);
        parameters.put("conversation", conversation);
        parameters.put("number", number);
        report(ON_MESSAGE, parameters, NotYoursException.conversation());
    }

    /** Reports nobody has decided yet, the oldest first. */
    List<Report> open(int limit) {
        return graph.read(OPEN, Map.of("limit", limit), Reports::report);
    }

    Optional<Report> find(String id) {
        return graph.readOne(FIND, Map.of("id", id), Reports::report);
    }

    /**
     * Decides a report, and writes so to the log. What is withheld neither of the two can read any
     * more.
     *
     * @param reason told where the text was
     * @throws ConflictException if there is nothing to decide any more
     */
    void decide(String id, SignedIn moderator, boolean withhold, String reason) {
        Map<String, Object> parameters =
                Map.of(
                        "id",
                        id,
                        "moderator",
                        moderator.id(),
                        "withhold",
                        withhold,
                        "reason",
                        reason,
                        "now",
                        clock.millis(),
                        "barredUntil",
                        clock.instant().plus(BARRED).toEpochMilli());
        graph.write(
                DECIDE,
                transaction -> {
                    if (transaction.run(DECIDE, parameters).isEmpty()) {
                        throw new ConflictException(
                                "There is nothing to decide about this report any more, or it is about you.");
                    }
                    audit.write(
                            transaction,
                            moderator.id(),
                            withhold ? "report upheld" : "report dismissed",
                            ReportQueue.page(id),
                            reason);
                    return id;
                });
    }

    private void report(
            CypherFile query, Map<String, Object> parameters, NotYoursException missing) {
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
                row.text("state"),
                ReportReason.valueOf(row.text("reason").toUpperCase(Locale.ROOT)),
                row.text("note"),
                Instant.ofEpochMilli(row.longInteger("createdAt")),
                row.findText("by"),
                row.findText("whom"),
                row.findText("text"),
                row.columns().get("writtenAt") instanceof Long at
                        ? Instant.ofEpochMilli(at)
                        : null);
    }
}
