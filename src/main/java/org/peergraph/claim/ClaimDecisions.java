package org.peergraph.claim;

import java.time.Clock;
import java.util.List;
import org.peergraph.account.SignedIn;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.ConflictException;
import org.peergraph.web.NotAllowedException;
import org.springframework.stereotype.Component;

/** What moderators decide about claims. */
@Component
class ClaimDecisions {

    private final ClaimChange change;
    private final ClaimStore store;
    private final EntityIds ids;
    private final Clock clock;

    ClaimDecisions(ClaimChange change, ClaimStore store, EntityIds ids, Clock clock) {
        this.change = change;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Hands the record over; whoever held it does so no more. */
    void accept(SignedIn moderator, String id, String reason) {
        change.alone(
                transaction -> {
                    Claim claim = deciding(transaction, moderator, id);
                    String record = record(claim);
                    for (Claim other : store.ofRecord(transaction, record)) {
                        if (other.accepted() && !other.id().equals(id)) {
                            end(transaction, record, other, moderator, reason);
                        }
                    }
                    Evidence review =
                            new Evidence(
                                    EvidenceKind.MODERATOR,
                                    reason,
                                    null,
                                    "a moderator",
                                    clock.instant(),
                                    null);
                    change.write(
                            transaction,
                            record,
                            claim.showing(List.of(review))
                                    .accepted(ClaimRules.REVIEWED, reason, clock.instant()),
                            moderator.id(),
                            "accepted at L" + ClaimRules.REVIEWED + " by a moderator",
                            reason);
                    return claim;
                });
    }

    /** Refuses a claim that waits. */
    void refuse(SignedIn moderator, String id, String reason) {
        change.alone(
                transaction -> {
                    Claim claim = deciding(transaction, moderator, id);
                    if (!claim.state().open()) {
                        throw new ConflictException("This claim does not wait any more.");
                    }
                    change.write(
                            transaction,
                            record(claim),
                            claim.without(ClaimState.REFUSED, reason),
                            moderator.id(),
                            "refused by a moderator",
                            reason);
                    return claim;
                });
    }

    /** Takes a record back from whoever holds it. */
    void withdraw(SignedIn moderator, String id, String reason) {
        change.alone(
                transaction -> {
                    Claim claim = deciding(transaction, moderator, id);
                    if (!claim.accepted()) {
                        throw new ConflictException("This claim does not hold the record.");
                    }
                    end(transaction, record(claim), claim, moderator, reason);
                    return claim;
                });
    }

    private void end(
            GraphTransaction transaction,
            String record,
            Claim claim,
            SignedIn moderator,
            String reason) {
        change.write(
                transaction,
                record,
                claim.without(ClaimState.WITHDRAWN, reason),
                moderator.id(),
                "withdrawn by a moderator",
                reason);
    }

    private Claim deciding(GraphTransaction transaction, SignedIn moderator, String id) {
        Claim claim =
                store.find(transaction, id)
                        .filter(found -> found.account() != null)
                        .orElseThrow(
                                () -> new ConflictException("The account of this claim is gone."));
        if (claim.isOf(moderator.id())) {
            throw new NotAllowedException("another moderator, since the claim is your own");
        }
        return claim;
    }

    private String record(Claim claim) {
        return ids.getOwnId(EntityKind.RESEARCHER, claim.researcher());
    }
}
