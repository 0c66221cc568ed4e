package org.peergraph.following;

import java.time.Instant;
import java.util.Map;
import org.peergraph.account.PersonalData;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/** What an account follows and what it was told. */
@Component
class FollowingData implements PersonalData {

    private static final CypherFile ERASE = CypherFile.named("following/erase");

    /** As many news as an account can have of some runs; older ones are removed anyway. */
    private static final int MOST_ITEMS = 10_000;

    private final Follows follows;
    private final Feeds feeds;

    FollowingData(Follows follows, Feeds feeds) {
        this.follows = follows;
        this.feeds = feeds;
    }

    @Override
    public String name() {
        return "following";
    }

    @Override
    public Object of(String account) {
        return Map.of(
                "follows", follows.of(account),
                "news", feeds.items(account, Instant.EPOCH, 0, MOST_ITEMS));
    }

    @Override
    public void erase(GraphTransaction transaction, String account) {
        follows.end(transaction, account);
        transaction.run(ERASE, Map.of("account", account));
    }
}
