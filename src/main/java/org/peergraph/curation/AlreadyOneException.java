package org.peergraph.curation;

/** Two ids lead to the same person already, so there is nothing to merge. */
public final class AlreadyOneException extends CurationException {

    AlreadyOneException(String one, String other) {
        super(
                "'%s' and '%s' are one person already. To take that back, undo the correction that"
                                .formatted(one, other)
                        + " merged them.");
    }
}
