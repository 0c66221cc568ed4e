package org.peergraph.curation;

/** A correction would make more anew than one transaction should. */
public final class TooMuchToCorrectException extends CurationException {

    TooMuchToCorrectException() {
        super(
                ("This would make more than %,d works, or works with more than %,d authors and"
                                + " references in all, anew at once. Merge the smaller record into the larger"
                                + " one, or choose fewer works.")
                        .formatted(Touched.MOST_WORKS, Touched.MOST_EDGES));
    }
}
