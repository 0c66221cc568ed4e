package org.peergraph.account;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is shown of their own account.
 *
 * @param sessions in how many browsers it is signed in
 * @param orcidOffered whether an iD could be added
 * @param problem what went wrong before: taken, second-orcid
 */
record AccountPage(SignedIn who, int sessions, boolean orcidOffered, @Nullable String problem) {}
