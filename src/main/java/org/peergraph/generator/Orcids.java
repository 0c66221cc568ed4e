package org.peergraph.generator;

import org.jspecify.annotations.Nullable;
import org.peergraph.generator.Randomness.Aspect;

/** Who has an ORCID iD. */
record Orcids(Randomness random) {

    /** Of 100 authors. */
    private static final int WITH_ORCID = 42;

    /** The address of the author's ORCID record; null if there is none. */
    @Nullable String find(int author) {
        return random.of(Aspect.ORCID, author).nextInt(100) < WITH_ORCID
                ? GeneratedIds.orcid(author)
                : null;
    }
}
