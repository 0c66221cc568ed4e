package org.peergraph.collaboration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peergraph.account.SignedIn;
import org.peergraph.moderation.ModerationCase;
import org.peergraph.moderation.ModerationCase.Choice;
import org.peergraph.moderation.ModerationCase.Fact;
import org.peergraph.moderation.ModerationCase.Side;
import org.peergraph.moderation.ModerationQueue;
import org.peergraph.web.BadParameterException;
import org.springframework.stereotype.Component;

/** Reports on the moderators' page. They read what was reported and nothing around it. */
@Component
class ReportQueue implements ModerationQueue {

    static final String KIND = "reports";

    private static final String WITHHOLD = "withhold";
    private static final String DISMISS = "dismiss";
    private static final String OPEN = "open";
    private static final List<Choice> CHOICES =
            List.of(
                    new Choice(
                            WITHHOLD,
                            "Withhold it; whoever wrote it can invite nobody for "
                                    + Reports.BARRED.toDays()
                                    + " days"),
                    new Choice(DISMISS, "Leave it as it is"));

    private final Reports reports;

    ReportQueue(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Reports";
    }

    @Override
    public List<ModerationCase> waiting(int limit) {
        return reports.open(limit).stream().map(ReportQueue::shown).toList();
    }

    @Override
    public Optional<ModerationCase> find(String id) {
        return reports.find(id).map(ReportQueue::shown);
    }

    @Override
    public void decide(SignedIn moderator, String id, String choice, String reason) {
        if (!choice.equals(WITHHOLD) && !choice.equals(DISMISS)) {
            throw new BadParameterException("choice", choice, WITHHOLD + ", " + DISMISS);
        }
        reports.decide(id, moderator, choice.equals(WITHHOLD), reason);
    }

    static String page(String report) {
        return "/moderation/" + KIND + "/" + report;
    }

    private static ModerationCase shown(Report report) {
        return new ModerationCase(
                report.id(),
                "%s reports %s %s of %s"
                        .formatted(
                                somebody(report.by()),
                                report.kind().equals("invitation") ? "an" : "a",
                                report.kind(),
                                somebody(report.whom())),
                (report.state().equals(OPEN) ? "waits for a moderator" : report.state())
                        + ": "
                        + report.reason().sentence(),
                null,
                "",
                report.createdAt(),
                List.of(written(report), complaint(report)),
                report.state().equals(OPEN) ? CHOICES : List.of());
    }

    private static Side written(Report report) {
        String text =
                Objects.requireNonNullElse(report.text(), "Gone, with the account of who wrote it");
        return new Side(
                "What was written",
                List.of(new Fact("Text", text, somebody(report.whom()), report.writtenAt())));
    }

    private static Side complaint(Report report) {
        String by = somebody(report.by());
        Fact reason = new Fact("Reason", report.reason().sentence(), by, report.createdAt());
        return new Side(
                "What is wrong with it",
                report.note().isEmpty()
                        ? List.of(reason)
                        : List.of(reason, new Fact("Note", report.note(), by, report.createdAt())));
    }

    private static String somebody(@org.jspecify.annotations.Nullable String name) {
        return Objects.requireNonNullElse(name, "Somebody who has left");
    }
}
