package org.peergraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peergraph.account.SignedIn;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.identifier.EntityKind;
import org.peergraph.moderation.ModerationCase;
import org.peergraph.moderation.ModerationCase.Choice;
import org.peergraph.moderation.ModerationCase.Fact;
import org.peergraph.moderation.ModerationCase.Side;
import org.peergraph.moderation.ModerationQueue;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.EntityLinks;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Claims on the moderators' page. */
@Component
class ClaimQueue implements ModerationQueue {

    private static final String ACCEPT = "accept";
    private static final String REFUSE = "refuse";
    private static final String WITHDRAW = "withdraw";

    private final ClaimStore store;
    private final ClaimDecisions decisions;
    private final EntityIds ids;
    private final EntityLinks links;

    ClaimQueue(ClaimStore store, ClaimDecisions decisions, EntityIds ids, EntityLinks links) {
        this.store = store;
        this.decisions = decisions;
        this.ids = ids;
        this.links = links;
    }

    @Override
    public String kind() {
        return "claims";
    }

    @Override
    public String title() {
        return "Claims";
    }

    @Override
    public List<ModerationCase> waiting(int limit) {
        return store.open(limit).stream().flatMap(claim -> shown(claim).stream()).toList();
    }

    @Override
    public Optional<ModerationCase> find(String id) {
        return store.find(id).flatMap(this::shown);
    }

    @Override
    public void decide(SignedIn moderator, String id, String choice, String reason) {
        switch (choice) {
            case ACCEPT -> decisions.accept(moderator, id, reason);
            case REFUSE -> decisions.refuse(moderator, id, reason);
            case WITHDRAW -> decisions.withdraw(moderator, id, reason);
            default ->
                    throw new BadParameterException("choice", choice, "accept, refuse, withdraw");
        }
    }

    /** Nothing for a record that is in no import now: there is nothing to hand over. */
    private Optional<ModerationCase> shown(Claim claim) {
        try {
            String own = ids.getOwnId(EntityKind.RESEARCHER, claim.researcher());
            return Optional.of(shown(claim, store.record(own)));
        } catch (EntityNotFoundException gone) {
            return Optional.empty();
        }
    }

    private ModerationCase shown(Claim claim, ClaimedRecord record) {
        List<Side> sides = new ArrayList<>();
        sides.add(RecordSide.of(record));
        Stream.concat(
                        Stream.of(claim),
                        store.ofRecord(record.id()).stream()
                                .filter(other -> !other.id().equals(claim.id()))
                                .filter(other -> other.accepted() || other.state().open()))
                .map(ClaimQueue::side)
                .forEach(sides::add);
        return new ModerationCase(
                claim.id(),
                name(claim) + " claims " + record.name(),
                claim.state().words() + ". The person is told: " + claim.why(),
                links.researcher(record.id()),
                record.name(),
                claim.claimedAt(),
                sides,
                choices(claim));
    }

    private static Side side(Claim claim) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Claim", claim.state().words(), "this service", claim.claimedAt()));
        claim.evidence()
                .forEach(
                        each ->
                                facts.add(
                                        new Fact(
                                                StringUtils.capitalize(each.kind().words()),
                                                each.value(),
                                                each.source(),
                                                each.provenAt())));
        return new Side(name(claim), facts);
    }

    private static List<Choice> choices(Claim claim) {
        if (claim.account() == null) {
            return List.of();
        }
        return switch (claim.state()) {
            case PENDING, CONTESTED ->
                    List.of(
                            new Choice(ACCEPT, "Accept: hand the record over"),
                            new Choice(REFUSE, "Refuse"));
            case ACCEPTED ->
                    List.of(
                            new Choice(WITHDRAW, "Withdraw: take the record back"),
                            new Choice(ACCEPT, "Confirm at L5"));
            case REFUSED -> List.of(new Choice(ACCEPT, "Accept after all"));
            case WITHDRAWN -> List.of();
        };
    }

    private static String name(Claim claim) {
        return Objects.requireNonNullElse(claim.name(), "A deleted account");
    }
}
