package org.peergraph.trust;

import org.jspecify.annotations.Nullable;

/**
 * What trust is made of.
 *
 * @param works all works
 * @param persistentWorks works that carry a DOI or an arXiv id
 * @param claimLevel of the claim that holds the record, 2 to 5; null if nobody's does
 * @param followers all who follow
 * @param verifiedFollowers followers who hold a record at L2 or more
 * @param completeProfile whether its owner has said all there is to say
 */
public record TrustFacts(
        int works,
        int persistentWorks,
        int closeCollaborators,
        @Nullable Integer claimLevel,
        int followers,
        int verifiedFollowers,
        boolean completeProfile) {

    VerificationLevel level() {
        int imported = persistentWorks > 0 ? 1 : 0;
        return VerificationLevel.of(claimLevel == null ? imported : claimLevel);
    }
}
