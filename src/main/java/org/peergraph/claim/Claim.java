package org.peergraph.claim;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.account.Account;
import org.peergraph.graph.Row;

/**
 * Somebody's word that a record is theirs.
 *
 * @param account id; null once the account was removed
 * @param name what the account is called; null if it is gone
 * @param researcher the record, by the id it had then
 * @param level 2 to 5 if accepted, 0 otherwise
 * @param why the reason of its state, for whoever claims
 */
public record Claim(
        String id,
        @Nullable String account,
        @Nullable String name,
        String researcher,
        ClaimState state,
        int level,
        String why,
        Instant claimedAt,
        @Nullable Instant acceptedAt,
        List<Evidence> evidence) {

    static Claim of(Row row) {
        Long acceptedAt = (Long) row.columns().get("acceptedAt");
        return new Claim(
                row.text("id"),
                row.findText("account"),
                row.findText("name"),
                row.text("researcher"),
                ClaimState.of(row.text("state")),
                row.integer("level"),
                row.text("why"),
                Instant.ofEpochMilli(row.longInteger("claimedAt")),
                acceptedAt == null ? null : Instant.ofEpochMilli(acceptedAt),
                row.rows("evidence").stream()
                        .map(Claim::evidence)
                        .sorted(Comparator.comparing(Evidence::kind))
                        .toList());
    }

    /** A new one that nothing speaks for yet. */
    static Claim made(Account account, String researcher, Instant now) {
        return new Claim(
                "claim:" + UUID.randomUUID(),
                account.id(),
                account.name(),
                researcher,
                ClaimState.PENDING,
                0,
                "",
                now,
                null,
                List.of());
    }

    boolean isOf(String accountId) {
        return accountId.equals(account);
    }

    /** Whether it holds the record. */
    public boolean accepted() {
        return state == ClaimState.ACCEPTED;
    }

    Claim accepted(int newLevel, String reason, Instant now) {
        return new Claim(
                id,
                account,
                name,
                researcher,
                ClaimState.ACCEPTED,
                newLevel,
                reason,
                claimedAt,
                acceptedAt == null ? now : acceptedAt,
                evidence);
    }

    /** In a state in which it does not hold the record. */
    Claim without(ClaimState newState, String reason) {
        return new Claim(
                id,
                account,
                name,
                researcher,
                newState,
                0,
                reason,
                claimedAt,
                acceptedAt,
                evidence);
    }

    /** Whether there is nothing among this that the claim did not rest on. */
    boolean knows(List<Evidence> all) {
        return all.stream()
                .allMatch(
                        each ->
                                evidence.stream()
                                        .anyMatch(
                                                known ->
                                                        known.kind() == each.kind()
                                                                && known.value()
                                                                        .equals(each.value())));
    }

    /** With this evidence beside what it had, of each the one that was proven last. */
    Claim showing(List<Evidence> more) {
        Map<String, Evidence> all = new LinkedHashMap<>();
        Stream.concat(evidence.stream(), more.stream())
                .forEach(each -> all.put(each.kind() + " " + each.value(), each));
        return new Claim(
                id,
                account,
                name,
                researcher,
                state,
                level,
                why,
                claimedAt,
                acceptedAt,
                List.copyOf(all.values()));
    }

    private static Evidence evidence(Row row) {
        Long expiresAt = (Long) row.columns().get("expiresAt");
        return new Evidence(
                EvidenceKind.valueOf(row.text("kind")),
                row.text("value"),
                row.findText("about"),
                row.text("source"),
                Instant.ofEpochMilli(row.longInteger("provenAt")),
                expiresAt == null ? null : Instant.ofEpochMilli(expiresAt));
    }
}
