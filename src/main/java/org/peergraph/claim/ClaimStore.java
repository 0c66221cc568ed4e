package org.peergraph.claim;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.identifier.EntityKind;
import org.springframework.stereotype.Component;

/** Reads and writes claims, within a transaction where they are to be changed. */
@Component
class ClaimStore {

    private static final CypherFile RECORD = CypherFile.named("claim/record");
    private static final CypherFile OF_RECORD = CypherFile.named("claim/of-record");
    private static final CypherFile OF_ACCOUNT = CypherFile.named("claim/of-account");
    private static final CypherFile FIND = CypherFile.named("claim/find");
    private static final CypherFile OPEN = CypherFile.named("claim/open");
    private static final CypherFile EXPIRED = CypherFile.named("claim/expired");
    private static final CypherFile WRITE = CypherFile.named("claim/write");
    private static final CypherFile EVIDENCE = CypherFile.named("claim/evidence-write");
    private static final CypherFile EVENT = CypherFile.named("claim/event-write");

    private final Graph graph;
    private final Clock clock;

    ClaimStore(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    ClaimedRecord record(String researcher) {
        return graph.readOne(RECORD, Map.of("id", researcher), ClaimedRecord::of)
                .orElseThrow(() -> new EntityNotFoundException(EntityKind.RESEARCHER, researcher));
    }

    List<Claim> ofRecord(String researcher) {
        return graph.read(OF_RECORD, Map.of("id", researcher), Claim::of);
    }

    List<Claim> ofRecord(GraphTransaction transaction, String researcher) {
        return transaction.run(OF_RECORD, Map.of("id", researcher)).stream()
                .map(Claim::of)
                .toList();
    }

    List<Claim> ofAccount(String account) {
        return graph.read(OF_ACCOUNT, Map.of("account", account), Claim::of);
    }

    List<Claim> ofAccount(GraphTransaction transaction, String account) {
        return transaction.run(OF_ACCOUNT, Map.of("account", account)).stream()
                .map(Claim::of)
                .toList();
    }

    Optional<Claim> find(String claim) {
        return graph.readOne(FIND, Map.of("claim", claim), Claim::of);
    }

    Optional<Claim> find(GraphTransaction transaction, String claim) {
        return transaction.run(FIND, Map.of("claim", claim)).stream().map(Claim::of).findFirst();
    }

    /** The oldest first. */
    List<Claim> open(int limit) {
        return graph.read(OPEN, Map.of("limit", limit), Claim::of);
    }

    /** Ids of claims whose level rests on something whose time is over. */
    List<String> expired(int limit) {
        return graph.read(
                EXPIRED, Map.of("now", clock.millis(), "limit", limit), row -> row.text("claim"));
    }

    /** Writes the claim with all it rests on, and what happened to it as an event. */
    void write(GraphTransaction transaction, Claim claim, String happened) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", claim.id());
        parameters.put("account", claim.account());
        parameters.put("researcher", claim.researcher());
        parameters.put("state", claim.state().word());
        parameters.put("level", claim.level());
        parameters.put("why", claim.why());
        parameters.put("claimedAt", claim.claimedAt().toEpochMilli());
        parameters.put("acceptedAt", millis(claim.acceptedAt()));
        transaction.run(WRITE, parameters);
        transaction.run(
                EVIDENCE,
                Map.of(
                        "claim",
                        claim.id(),
                        "evidence",
                        claim.evidence().stream().map(each -> row(claim, each)).toList()));
        transaction.run(
                EVENT,
                Map.of(
                        "claim", claim.id(),
                        "id", "claim-event:" + UUID.randomUUID(),
                        "at", clock.millis(),
                        "what", happened,
                        "level", claim.level()));
    }

    private static Map<String, Object> row(Claim claim, Evidence evidence) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("kind", evidence.kind().name());
        properties.put("value", evidence.value());
        properties.put("about", evidence.about());
        properties.put("source", evidence.source());
        properties.put("provenAt", evidence.provenAt().toEpochMilli());
        properties.put("expiresAt", millis(evidence.expiresAt()));
        String which =
                evidence.kind() == EvidenceKind.MODERATOR
                        ? String.valueOf(evidence.provenAt().toEpochMilli())
                        : evidence.value();
        return Map.of(
                "id",
                "evidence:" + claim.id() + ":" + evidence.kind() + ":" + which,
                "properties",
                properties);
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
