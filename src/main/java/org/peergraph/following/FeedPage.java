package org.peergraph.following;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.Page;

/**
 * What somebody is shown of what they follow.
 *
 * @param from cursor this part begins at; null at the start
 * @param email where mail goes; null if the account has no address
 * @param address for feed readers, shown once when it is made
 */
record FeedPage(
        Page<FeedItem> items,
        @Nullable String from,
        Feeds.Visit visit,
        List<Follows.Follow> follows,
        @Nullable String email,
        @Nullable String address) {

    /** Whether it is new since the last visit. */
    public boolean isNew(FeedItem item) {
        return item.at().isAfter(visit.before());
    }
}
