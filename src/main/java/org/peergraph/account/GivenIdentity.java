package org.peergraph.account;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.peergraph.identifier.Orcid;

/** An identity somebody else is named by. */
final class GivenIdentity {

    private GivenIdentity() {}

    /** Ids of what the text can mean: an ORCID iD, an e-mail address, or nothing. */
    static List<String> ids(String text) {
        return Stream.concat(
                        Orcid.find(text).map(orcid -> Identity.of(orcid, Instant.EPOCH)).stream(),
                        EmailAddress.parse(text)
                                .map(email -> Identity.of(email, Instant.EPOCH))
                                .stream())
                .map(Identity::id)
                .toList();
    }
}
