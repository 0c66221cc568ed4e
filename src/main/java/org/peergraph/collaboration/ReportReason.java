package org.peergraph.collaboration;

import java.util.Locale;

/** What is wrong with something one was written. */
public enum ReportReason {
    SPAM("Advertising, or the same to many"),
    HARASSMENT("Insulting or threatening"),
    IMPERSONATION("Not who they say they are"),
    OTHER("Something else");

    private final String sentence;

    ReportReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
