package org.peergraph.claim;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.peergraph.account.Account;
import org.peergraph.audit.AuditLog;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.ConflictException;
import org.springframework.stereotype.Component;

/** What somebody does about a record of their own: claims it, shows more, gives it back. */
@Component
public class Claiming {

    /** Claims of one account that may wait at once; whoever has more names is helped by writing. */
    static final int MOST_OPEN = 5;

    private final ClaimChange change;
    private final ClaimStore store;
    private final EvidenceSearch search;
    private final EntityIds ids;
    private final Clock clock;

    Claiming(
            ClaimChange change,
            ClaimStore store,
            EvidenceSearch search,
            EntityIds ids,
            Clock clock) {
        this.change = change;
        this.store = store;
        this.search = search;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Claims the record with what the account has proven; again, it brings an earlier claim up to
     * date. Two at the same instant are judged one after the other.
     *
     * @throws ConflictException if the same claim was refused before, or too many wait
     */
    public Claim claim(Account account, String researcher) {
        ClaimedRecord record = store.record(ids.getOwnId(EntityKind.RESEARCHER, researcher));
        List<Evidence> evidence = search.of(account, record);
        return change.alone(transaction -> claim(transaction, account, record, evidence));
    }

    private Claim claim(
            GraphTransaction transaction,
            Account account,
            ClaimedRecord record,
            List<Evidence> evidence) {
        List<Claim> all = store.ofRecord(transaction, record.id());
        List<Claim> own = store.ofAccount(transaction, account.id());
        Optional<Claim> standing =
                all.stream()
                        .filter(claim -> claim.isOf(account.id()))
                        .filter(claim -> claim.accepted() || claim.state().open())
                        .findFirst();
        if (standing.isEmpty()) {
            refuseAgain(all, account.id(), evidence);
            if (own.stream().filter(claim -> claim.state().open()).count() >= MOST_OPEN) {
                throw new ConflictException(
                        "%d claims of yours wait already. Withdraw one first."
                                .formatted(MOST_OPEN));
            }
        }
        Claim claim =
                standing.orElseGet(() -> Claim.made(account, record.id(), clock.instant()))
                        .showing(evidence);
        Verdict verdict = judge(account, record, all, own, claim);
        if (standing.filter(before -> changesNothing(before, claim, verdict)).isPresent()) {
            return standing.get();
        }
        Claim judged =
                verdict.state() == ClaimState.ACCEPTED
                        ? claim.accepted(verdict.level(), verdict.why(), clock.instant())
                        : claim.without(verdict.state(), verdict.why());
        change.write(transaction, record.id(), judged, account.id(), happened(judged), null);
        if (judged.accepted()) {
            contestOthers(transaction, record, all, judged);
        }
        return judged;
    }

    /** What anybody would be told who claimed now; nothing is changed. */
    Verdict preview(Account account, ClaimedRecord record, List<Evidence> evidence) {
        return judge(
                account,
                record,
                store.ofRecord(record.id()),
                store.ofAccount(account.id()),
                Claim.made(account, record.id(), clock.instant()).showing(evidence));
    }

    /**
     * Gives the record back.
     *
     * @throws ConflictException if the account has no claim of it that stands
     */
    public void withdraw(Account account, String researcher) {
        String own = ids.getOwnId(EntityKind.RESEARCHER, researcher);
        change.alone(
                transaction -> {
                    Claim claim =
                            store.ofRecord(transaction, own).stream()
                                    .filter(each -> each.isOf(account.id()))
                                    .filter(each -> each.accepted() || each.state().open())
                                    .findFirst()
                                    .orElseThrow(
                                            () ->
                                                    new ConflictException(
                                                            "There is no claim of yours that could"
                                                                    + " be withdrawn."));
                    change.write(
                            transaction,
                            own,
                            claim.without(ClaimState.WITHDRAWN, "You withdrew it."),
                            account.id(),
                            "withdrawn",
                            null);
                    return claim;
                });
    }

    private Verdict judge(
            Account account, ClaimedRecord record, List<Claim> all, List<Claim> own, Claim claim) {
        if (claim.accepted()) {
            return new Verdict(
                    ClaimState.ACCEPTED,
                    ClaimRules.level(claim.evidence(), clock.instant()),
                    claim.why());
        }
        return ClaimRules.judge(
                claim.evidence(), Situation.of(account, record, all, own), clock.instant());
    }

    /** What somebody decided stays decided until there is something new to decide by. */
    private static void refuseAgain(List<Claim> all, String account, List<Evidence> evidence) {
        all.stream()
                .filter(claim -> claim.isOf(account) && claim.state() == ClaimState.REFUSED)
                .filter(claim -> claim.knows(evidence))
                .findFirst()
                .ifPresent(
                        refused -> {
                            throw new ConflictException(
                                    "This claim was refused: "
                                            + refused.why()
                                            + " Prove something else of yours first, an ORCID iD"
                                            + " or another address.");
                        });
    }

    private void contestOthers(
            GraphTransaction transaction, ClaimedRecord record, List<Claim> all, Claim accepted) {
        for (Claim other : all) {
            if (!other.id().equals(accepted.id()) && other.state() == ClaimState.PENDING) {
                Claim contested =
                        other.without(ClaimState.CONTESTED, "Somebody else holds this record.");
                change.write(
                        transaction,
                        record.id(),
                        contested,
                        AuditLog.SERVICE,
                        happened(contested),
                        null);
            }
        }
    }

    private static boolean changesNothing(Claim before, Claim now, Verdict verdict) {
        return before.state() == verdict.state()
                && before.level() == verdict.level()
                && before.evidence().equals(now.evidence());
    }

    private static String happened(Claim claim) {
        return claim.accepted() ? "accepted at L" + claim.level() : claim.state().words();
    }
}
