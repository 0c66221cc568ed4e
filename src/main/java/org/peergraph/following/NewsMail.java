package org.peergraph.following;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.account.Account;
import org.peergraph.account.Accounts;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.mail.Outbox;
import org.springframework.stereotype.Component;

/**
 * Mails news, once a period: what is mailed and when the next is due are written with the mail, in
 * one transaction.
 */
@Component
class NewsMail {

    private static final CypherFile DUE = CypherFile.named("following/mail-due");
    private static final CypherFile LOCK = CypherFile.named("following/mail-lock");
    private static final CypherFile TAKE = CypherFile.named("following/mail-take");
    private static final CypherFile DONE = CypherFile.named("following/mail-done");

    private static final int AT_ONCE = 100;

    private final Graph graph;
    private final Feeds feeds;
    private final Accounts accounts;
    private final Outbox outbox;
    private final NewsLetter letter;
    private final Clock clock;

    NewsMail(
            Graph graph,
            Feeds feeds,
            Accounts accounts,
            Outbox outbox,
            NewsLetter letter,
            Clock clock) {
        this.graph = graph;
        this.feeds = feeds;
        this.accounts = accounts;
        this.outbox = outbox;
        this.letter = letter;
        this.clock = clock;
    }

    /** Puts all mails whose time has come into the outbox. */
    void sendDue() {
        List<String> due;
        do {
            due =
                    graph.read(
                            DUE,
                            Map.of("now", clock.millis(), "limit", AT_ONCE),
                            row -> row.text("account"));
            due.forEach(this::send);
        } while (due.size() == AT_ONCE);
    }

    private void send(String account) {
        Optional<String> to =
                accounts.findById(account).map(Account::emails).stream()
                        .flatMap(List::stream)
                        .findFirst();
        graph.write(TAKE, transaction -> send(transaction, account, to));
    }

    private boolean send(GraphTransaction transaction, String account, Optional<String> to) {
        Instant now = clock.instant();
        String id = Feeds.id(account);
        transaction.run(LOCK, Map.of("id", id));
        List<Row> taken = transaction.run(TAKE, Map.of("id", id, "now", now.toEpochMilli()));
        if (taken.isEmpty()) {
            return false;
        }
        Row feed = taken.getFirst();
        Instant since = Instant.ofEpochMilli(feed.longInteger("mailedAt"));
        List<FeedItem> items = feeds.items(account, since, 0, NewsLetter.MOST_ITEMS);
        if (to.isPresent() && !items.isEmpty()) {
            outbox.put(
                    transaction,
                    letter.of(
                            to.get(),
                            items,
                            feeds.total(account, since),
                            feed.text("site"),
                            feed.text("unsubscribe")));
        }
        // What is being told this very moment comes with the next mail.
        Instant until = items.stream().findFirst().map(FeedItem::at).orElse(since);
        transaction.run(
                DONE,
                Map.of(
                        "id", id,
                        "until", until.toEpochMilli(),
                        "next", next(feed, now).toEpochMilli()));
        return true;
    }

    /** Periods the service was not running in are not made up for. */
    private static Instant next(Row feed, Instant now) {
        MailEvery every = MailEvery.of(feed.text("mail"));
        Instant next = Instant.ofEpochMilli(feed.longInteger("nextMailAt"));
        while (!next.isAfter(now)) {
            next = next.plus(every.period());
        }
        return next;
    }
}
