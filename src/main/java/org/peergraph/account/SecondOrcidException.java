package org.peergraph.account;

import org.peergraph.web.ConflictException;

/** An account belongs to one person, and a person has one ORCID iD. */
public final class SecondOrcidException extends ConflictException {

    SecondOrcidException(String present, String other) {
        super(
                "This account is %s at ORCID, and you signed in there as %s. Sign out to use the other one."
                        .formatted(present, other));
    }
}
