package org.peergraph.account;

import java.time.Instant;
import org.peergraph.identifier.Orcid;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Something an account has proven to be theirs; no two accounts have the same.
 *
 * @param id kind and value, unique
 * @param value bare ORCID iD, or an e-mail address in its normal form
 * @param provenAt when it was proven last
 */
@Node({"Identity", "Made"})
public record Identity(@Id String id, IdentityKind kind, String value, Instant provenAt) {

    static Identity of(Orcid orcid, Instant provenAt) {
        return of(IdentityKind.ORCID, orcid.value(), provenAt);
    }

    static Identity of(EmailAddress email, Instant provenAt) {
        return of(IdentityKind.EMAIL, email.value(), provenAt);
    }

    private static Identity of(IdentityKind kind, String value, Instant provenAt) {
        return new Identity(
                kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + value,
                kind,
                value,
                provenAt);
    }
}
