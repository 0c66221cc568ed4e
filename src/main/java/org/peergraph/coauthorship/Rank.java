package org.peergraph.coauthorship;

import org.jspecify.annotations.Nullable;

/**
 * Where one of two stands among the other's collaborators, 1 for the first; null without a joint
 * work that counts. Ties by works (of {@code works}: by strength), then by id.
 *
 * @param newman place by Newman's strength
 * @param works place by joint works
 * @param recent place by recent strength, ties by id
 * @param collaborators how many there are
 * @param approximate whether {@code recent} was found from the newest 1,000 works only
 */
public record Rank(
        @Nullable Integer newman,
        @Nullable Integer works,
        @Nullable Integer recent,
        int collaborators,
        boolean approximate) {}
