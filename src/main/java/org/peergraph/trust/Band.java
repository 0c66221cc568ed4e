package org.peergraph.trust;

/** What a score means in a word. */
public enum Band {
    UNVERIFIED("Unverified"),
    EMERGING("Emerging"),
    ESTABLISHED("Established"),
    TRUSTED("Trusted");

    private final String word;

    Band(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Band of(int score) {
        if (score >= 70) {
            return TRUSTED;
        }
        if (score >= 40) {
            return ESTABLISHED;
        }
        return score >= 20 ? EMERGING : UNVERIFIED;
    }
}
