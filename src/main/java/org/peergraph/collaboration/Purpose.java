package org.peergraph.collaboration;

import java.util.Locale;

/** What somebody invites another researcher to. */
public enum Purpose {
    PAPER("Joint paper"),
    DATA("Data or code"),
    REVIEW("Review"),
    SUPERVISION("Supervision"),
    QUESTION("Question"),
    OTHER("Something else");

    private final String title;

    Purpose(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As it is stored and sent: {@code paper}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Purpose ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
