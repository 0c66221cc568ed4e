package org.peergraph.claim;

/**
 * What can tie somebody to a record. None of it is typed: it was proven to this service or decided.
 */
public enum EvidenceKind {
    ORCID_OF_RECORD("ORCID iD of the record"),
    ORCID_ON_WORK("ORCID iD on one of the works"),
    /** An address of an institution, made of the name on the record. */
    NAMED_ADDRESS("address of an institution, with the name on the record"),
    INSTITUTION_ADDRESS("address of an institution of the record"),
    /** Proves a person, and nothing about the record. */
    ADDRESS("e-mail address"),
    MODERATOR("a moderator’s decision");

    private final String words;

    EvidenceKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean isOrcid() {
        return this == ORCID_OF_RECORD || this == ORCID_ON_WORK;
    }

    boolean isInstitution() {
        return this == NAMED_ADDRESS || this == INSTITUTION_ADDRESS;
    }
}
