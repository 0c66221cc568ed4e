package org.peergraph.curation;

/** There is no correction of this id. */
public final class CorrectionNotFoundException extends CurationException {

    CorrectionNotFoundException(String id) {
        super("There is no correction '%s'.".formatted(id));
    }
}
