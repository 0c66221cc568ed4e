package org.peergraph.generator;

import org.peergraph.generator.Randomness.Aspect;

/** Which records are dirty, and how: the flaws real records have, about as rare as there. */
record Dirt(Randomness random) {

    /** Of 10,000 authorships, as many as have no author id in a real field (459 of 27,840). */
    private static final int NO_AUTHOR_ID = 165;

    private static final int ORCID_AS_NAME = 4;
    private static final int GARBLED_NAME = 30;

    /** Of 10,000 works. */
    private static final int NO_TITLE = 10;

    private static final int REPEATED_DOI = 8;
    private static final int REPEATED_AUTHOR = 6;
    private static final int RETRACTED = 9;

    private enum Flaw {
        TITLE,
        DOI,
        AUTHOR,
        RETRACTION,
        AUTHOR_ID,
        ORCID,
        GARBLED
    }

    /** The title is empty. */
    boolean titleMissing(int work) {
        return strikes(Flaw.TITLE, NO_TITLE, work, 0);
    }

    /** The DOI is the one of the work before. */
    boolean doiRepeated(int work) {
        return strikes(Flaw.DOI, REPEATED_DOI, work, 0);
    }

    /** The first author is named again at the end. */
    boolean authorRepeated(int work) {
        return strikes(Flaw.AUTHOR, REPEATED_AUTHOR, work, 0);
    }

    /** Not a flaw of the record, but as rare as one. */
    boolean retracted(int work) {
        return strikes(Flaw.RETRACTION, RETRACTED, work, 0);
    }

    /** The authorship names no author id. */
    boolean authorIdMissing(int work, int position) {
        return strikes(Flaw.AUTHOR_ID, NO_AUTHOR_ID, work, position);
    }

    /** Where the display name should stand there is the ORCID. */
    boolean orcidAsName(int work, int position) {
        return strikes(Flaw.ORCID, ORCID_AS_NAME, work, position);
    }

    /** The printed name has a letter that could not be decoded: U+FFFD. */
    boolean nameGarbled(int work, int position) {
        return strikes(Flaw.GARBLED, GARBLED_NAME, work, position);
    }

    private boolean strikes(Flaw flaw, int inTenThousand, int work, int position) {
        // An author list has 3,001 entries at most: 2^12 of them a flaw.
        long part = ((long) flaw.ordinal() << 12) + position;
        return random.of(Aspect.DIRT, work, part).nextInt(10_000) < inTenThousand;
    }
}
