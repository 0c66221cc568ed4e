package org.peergraph.account;

import org.peergraph.web.ConflictException;

/** What was proven belongs to another account already. */
public final class IdentityTakenException extends ConflictException {

    private final Identity identity;

    IdentityTakenException(Identity identity) {
        super(
                "%s %s belongs to another account."
                        .formatted(
                                identity.kind() == IdentityKind.ORCID ? "ORCID iD" : "The address",
                                identity.value()));
        this.identity = identity;
    }

    public Identity identity() {
        return identity;
    }
}
