package org.peergraph.curation;

/** What a correction takes away is not there: a work by somebody else, a place never named. */
public final class NotTheirsException extends CurationException {

    NotTheirsException(String researcher, String what) {
        super(
                "'%s' is not with '%s' in this graph, so it cannot be taken away."
                        .formatted(what, researcher));
    }
}
