package org.peergraph.collaboration;

import org.peergraph.web.BadParameterException;
import org.peergraph.web.Parameter;

/**
 * What somebody has filled in to invite somebody.
 *
 * @param form key of the form it was written in
 */
record Draft(Purpose purpose, WrittenText text, String form) {

    /**
     * Reads what was sent.
     *
     * @throws BadParameterException if the purpose is none of ours, the text unfit or the key odd
     */
    static Draft of(String purpose, String text, String form) {
        Parameter given = Parameter.of("purpose", purpose);
        if (given.isEmpty()) {
            throw given.refused("what the invitation is for");
        }
        return new Draft(
                given.choice(Purpose.OTHER), WrittenText.of("text", text), FormKey.checked(form));
    }
}
