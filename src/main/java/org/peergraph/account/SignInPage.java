package org.peergraph.account;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows.
 *
 * @param next where it leads to
 * @param orcid whether ORCID is offered
 * @param problem what happened before: denied, expired, failed, passkey; deleted, the account
 *     itself
 * @param sentTo the address a link was sent to, or would have been
 */
record SignInPage(
        String next,
        boolean orcid,
        @Nullable String problem,
        @Nullable String sentTo,
        long minutes) {}
