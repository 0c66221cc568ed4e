package org.peergraph.collaboration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who may invite somebody. */
public enum WritingRule {
    PROVEN("Researchers at level 3 and higher, whose ORCID iD is proven"),
    NEAR("Researchers with a claimed record who have published with you, or with somebody who has"),
    NOBODY("Nobody");

    /**
     * Where nothing was chosen: an ORCID iD is what a stranger can be held to, and the quotas bound
     * what strangers can send; who has claimed a record wants to be found.
     */
    static final WritingRule USUAL = PROVEN;

    /** Level at which an ORCID iD is proven. */
    static final int PROVEN_LEVEL = 3;

    private final String sentence;

    WritingRule(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** As it is stored and sent: {@code proven}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WritingRule stored(@Nullable String word) {
        return word == null ? USUAL : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
