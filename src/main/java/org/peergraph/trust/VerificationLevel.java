package org.peergraph.trust;

/** How well it is known whose record this is. */
public enum VerificationLevel {
    L0("no work carries a DOI or an arXiv id"),
    L1("an imported record whose works carry identifiers"),
    L2("claimed with a verified e-mail address"),
    L3("claimed with a proven ORCID iD"),
    L4("claimed with a proven ORCID iD and a proven institution"),
    L5("claimed and reviewed by a moderator");

    private final String words;

    VerificationLevel(String words) {
        this.words = words;
    }

    /** What it rests on, in words. */
    public String words() {
        return words;
    }

    /** The level with this number. */
    public static VerificationLevel of(int number) {
        return values()[number];
    }
}
