package org.peergraph.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * Somebody who has signed in at least once.
 *
 * @param name what others are shown; chosen by its owner, at most {@link PersonName#LONGEST}
 *     characters
 * @param moderator whether an administrator made them one
 * @param identities what they have proven to be theirs, at least one
 * @param version grows with each change, so that of two at once one is told
 */
@Node({"Account", "Made"})
public record Account(
        @Id String id,
        String name,
        Instant createdAt,
        boolean moderator,
        @Relationship(type = "HOLDS") List<Identity> identities,
        @Version @Nullable Long version) {

    static Account opened(Identity identity, String name, Instant now) {
        return new Account(
                "account:" + UUID.randomUUID(), name, now, false, List.of(identity), null);
    }

    /** The proven ORCID iD. */
    public Optional<String> orcid() {
        return values(IdentityKind.ORCID).stream().findFirst();
    }

    /** Proven addresses, the one that was proven first in front. */
    public List<String> emails() {
        return values(IdentityKind.EMAIL);
    }

    Account named(String newName) {
        return new Account(id, newName, createdAt, moderator, identities, version);
    }

    /** With this identity proven, anew if it was proven before. */
    Account proving(Identity identity) {
        List<Identity> all = new ArrayList<>(identities);
        all.removeIf(known -> known.id().equals(identity.id()));
        all.add(identity);
        return new Account(id, name, createdAt, moderator, all, version);
    }

    private List<String> values(IdentityKind kind) {
        return identities.stream()
                .filter(identity -> identity.kind() == kind)
                .sorted(java.util.Comparator.comparing(Identity::provenAt))
                .map(Identity::value)
                .toList();
    }
}
