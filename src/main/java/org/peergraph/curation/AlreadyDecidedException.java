package org.peergraph.curation;

/** A correction is not in the state that what was asked for begins from. */
public final class AlreadyDecidedException extends CurationException {

    AlreadyDecidedException(Correction correction, String asked) {
        super(
                "Correction '%s' is %s, so it cannot be %s."
                        .formatted(
                                correction.id(), CorrectionNodes.word(correction.state()), asked));
    }
}
