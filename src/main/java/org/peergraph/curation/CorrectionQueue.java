package org.peergraph.curation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peergraph.account.SignedIn;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.moderation.ModerationCase;
import org.peergraph.moderation.ModerationCase.Choice;
import org.peergraph.moderation.ModerationCase.Fact;
import org.peergraph.moderation.ModerationCase.Side;
import org.peergraph.moderation.ModerationQueue;
import org.peergraph.text.ScholarlyText;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.EntityLinks;
import org.springframework.stereotype.Component;

/** Corrections on the moderators' page. */
@Component
final class CorrectionQueue implements ModerationQueue {

    private static final String APPLY = "apply";
    private static final String REFUSE = "refuse";
    private static final String UNDO = "undo";

    private final CorrectionLists lists;
    private final Corrections corrections;
    private final Previews previews;
    private final EntityLinks links;
    private final ScholarlyText text;

    CorrectionQueue(
            CorrectionLists lists,
            Corrections corrections,
            Previews previews,
            EntityLinks links,
            ScholarlyText text) {
        this.lists = lists;
        this.corrections = corrections;
        this.previews = previews;
        this.links = links;
        this.text = text;
    }

    @Override
    public String kind() {
        return "corrections";
    }

    @Override
    public String title() {
        return "Corrections";
    }

    @Override
    public List<ModerationCase> waiting(int limit) {
        return lists.proposed(limit).stream().map(entry -> shown(entry, List.of())).toList();
    }

    @Override
    public Optional<ModerationCase> find(String id) {
        return lists.find(id).map(entry -> shown(entry, changes(entry.correction())));
    }

    @Override
    public void decide(SignedIn moderator, String id, String choice, String reason) {
        switch (choice) {
            case APPLY -> corrections.apply(id, moderator.id(), reason);
            case REFUSE -> corrections.refuse(id, moderator.id(), reason);
            case UNDO -> corrections.undo(id, moderator.id(), reason);
            default -> throw new BadParameterException("choice", choice, "apply, refuse, undo");
        }
    }

    private ModerationCase shown(CorrectionLists.Entry entry, List<Side> changes) {
        Correction correction = entry.correction();
        Instant made = correction.made().at();
        List<Side> sides = new ArrayList<>();
        List<Fact> said = new ArrayList<>();
        said.add(new Fact("Says", entry.sentence(), entry.by(), made));
        said.add(new Fact("Why", correction.reason(), entry.by(), made));
        entry.works().forEach(work -> said.add(named(work)));
        sides.add(new Side(entry.by(), said));
        sides.addAll(changes);
        return new ModerationCase(
                correction.id(),
                entry.sentence(),
                CorrectionNodes.word(correction.state()) + ": " + correction.reason(),
                links.researcher(correction.subject()),
                entry.subject(),
                made,
                sides,
                choices(correction));
    }

    /** What it would change, or why it cannot be applied any more. */
    private List<Side> changes(Correction correction) {
        if (correction.state() != Correction.State.PROPOSED) {
            return List.of();
        }
        try {
            return previews.of(correction.ruling()).people().stream()
                    .map(CorrectionQueue::side)
                    .toList();
        } catch (CurationException | EntityNotFoundException contradicted) {
            String why = String.valueOf(contradicted.getMessage());
            return List.of(
                    new Side(
                            "This service",
                            List.of(new Fact("Cannot be applied", why, "this graph", null))));
        }
    }

    private Fact named(Preview.Named work) {
        return new Fact("Work", text.plain(work.name()), work.id(), null);
    }

    private static Side side(Preview.Person person) {
        Figures before = person.before();
        Figures after = person.after();
        return new Side(
                person.id().isEmpty() ? "The other person, a new record" : person.name(),
                List.of(
                        change("Works", before.works(), after.works()),
                        change(
                                "Collaborators",
                                before.collaborators().size(),
                                after.collaborators().size()),
                        change("Close collaborators", before.close(), after.close()),
                        change("Topics", before.topics().size(), after.topics().size()),
                        change("Citations", before.citations(), after.citations()),
                        change("h-index", before.hIndex(), after.hIndex()),
                        change(
                                "Institutions",
                                before.institutions().size(),
                                after.institutions().size())));
    }

    private static Fact change(String figure, long before, long after) {
        return new Fact(
                figure,
                before == after ? before + ", as now" : after + " instead of " + before,
                "",
                null);
    }

    private static List<Choice> choices(Correction correction) {
        return switch (correction.state()) {
            case PROPOSED -> List.of(new Choice(APPLY, "Apply"), new Choice(REFUSE, "Refuse"));
            case APPLIED -> List.of(new Choice(UNDO, "Undo"));
            case REFUSED, UNDONE -> List.of();
        };
    }
}
