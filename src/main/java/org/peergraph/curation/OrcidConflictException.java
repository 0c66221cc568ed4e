package org.peergraph.curation;

/** Two people have different ORCID iDs, which nobody but they themselves can explain. */
public final class OrcidConflictException extends CurationException {

    private final transient Holder one;
    private final transient Holder other;

    /** Who has which ORCID iD. */
    public record Holder(String id, String name, String orcid) {}

    OrcidConflictException(Holder one, Holder other) {
        super(
                ("%s has ORCID iD %s and %s has %s. An ORCID iD stands for one person, so these"
                                + " stay two.")
                        .formatted(one.name(), one.orcid(), other.name(), other.orcid()));
        this.one = one;
        this.other = other;
    }

    public Holder one() {
        return one;
    }

    public Holder other() {
        return other;
    }
}
