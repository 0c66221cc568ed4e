package org.peergraph.curation;

/** A split would leave one of two people without a work. */
public final class NothingLeftException extends CurationException {

    NothingLeftException(String researcher) {
        super(
                ("These are all works of '%s', or none: two people need at least a work each."
                                + " Choose the works of one of them.")
                        .formatted(researcher));
    }
}
