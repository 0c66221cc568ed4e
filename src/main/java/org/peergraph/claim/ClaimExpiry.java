package org.peergraph.claim;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.peergraph.audit.AuditLog;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.identifier.EntityKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lowers levels that rest on something whose time is over. */
@Component
class ClaimExpiry {

    private static final Logger log = LoggerFactory.getLogger(ClaimExpiry.class);

    /** Claims in one go; more are left to the next. */
    private static final int MOST = 1_000;

    private final ClaimStore store;
    private final ClaimChange change;
    private final EntityIds ids;
    private final Clock clock;

    ClaimExpiry(ClaimStore store, ClaimChange change, EntityIds ids, Clock clock) {
        this.store = store;
        this.change = change;
        this.ids = ids;
        this.clock = clock;
    }

    /** A day more or less does not matter to a proof that counts for months. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void lower() {
        store.expired(MOST).forEach(this::lower);
    }

    private void lower(String id) {
        try {
            change.alone(
                    transaction -> {
                        store.find(transaction, id)
                                .filter(Claim::accepted)
                                .ifPresent(claim -> lower(transaction, claim));
                        return id;
                    });
        } catch (EntityNotFoundException inNoImportNow) {
            log.info("{} is left alone: {}", id, inNoImportNow.getMessage());
        }
    }

    private void lower(GraphTransaction transaction, Claim claim) {
        int level = ClaimRules.level(claim.evidence(), clock.instant());
        if (level < claim.level()) {
            change.write(
                    transaction,
                    ids.getOwnId(EntityKind.RESEARCHER, claim.researcher()),
                    claim.accepted(level, claim.why(), clock.instant()),
                    AuditLog.SERVICE,
                    "at L%d, a proof expired".formatted(level),
                    null);
        }
    }
}
