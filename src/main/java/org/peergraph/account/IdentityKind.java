package org.peergraph.account;

/** How somebody can prove who they are. */
public enum IdentityKind {
    /** An ORCID iD, proven by signing in at ORCID. */
    ORCID,
    /** An e-mail address, proven by opening a link that was sent to it. */
    EMAIL
}
