package org.peergraph.collaboration;

import org.jspecify.annotations.Nullable;

/**
 * Whether somebody can invite somebody else.
 *
 * @param obstacle what stands against it; null if nothing does
 * @param where id of the conversation or invitation that is there instead, if one is
 */
public record Opening(@Nullable Obstacle obstacle, @Nullable String where) {

    static final Opening FREE = new Opening(null, null);

    static Opening barredBy(Obstacle obstacle) {
        return new Opening(obstacle, null);
    }

    public boolean free() {
        return obstacle == null;
    }
}
