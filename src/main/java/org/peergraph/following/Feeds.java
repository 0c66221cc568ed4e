package org.peergraph.following;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.account.Secret;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Component;

/** What is new to an account, and how it wants to be told. */
@Component
class Feeds {

    private static final CypherFile ITEMS = CypherFile.named("following/items");
    private static final CypherFile TOTAL = CypherFile.named("following/items-total");
    private static final CypherFile VISIT = CypherFile.named("following/visit");
    private static final CypherFile RENEW = CypherFile.named("following/address-renew");
    private static final CypherFile FIND = CypherFile.named("following/address-find");
    private static final CypherFile CHOOSE = CypherFile.named("following/mail-choose");
    private static final CypherFile END = CypherFile.named("following/mail-end");

    /** Somebody who reads a work and comes back is still on the same visit. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /**
     * An account looking at its feed.
     *
     * @param before when it did so before; items after that are new
     * @param hasAddress whether feed readers may read it
     */
    record Visit(Instant before, MailEvery mail, boolean hasAddress) {}

    private final Graph graph;
    private final Clock clock;

    Feeds(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    static String id(String account) {
        return "feed:" + account;
    }

    Visit visit(String account) {
        return graph
                .write(
                        VISIT,
                        Map.of(
                                "id", id(account),
                                "account", account,
                                "unsubscribe", Secret.next(),
                                "now", clock.millis(),
                                "pause", PAUSE.toMillis()))
                .stream()
                .map(
                        row ->
                                new Visit(
                                        Instant.ofEpochMilli(row.longInteger("before")),
                                        MailEvery.of(row.text("mail")),
                                        row.flag("hasAddress")))
                .findFirst()
                .orElseThrow();
    }

    /** The latest first. */
    Page<FeedItem> items(String account, PageRequest part) {
        return part.page(
                items(account, Instant.EPOCH, part.skip(), part.limit()),
                () -> total(account, Instant.EPOCH));
    }

    List<FeedItem> items(String account, Instant after, long skip, int limit) {
        return graph.read(
                ITEMS,
                Map.of(
                        "account", account,
                        "after", after.toEpochMilli(),
                        "skip", skip,
                        "limit", limit),
                FeedItem::of);
    }

    long total(String account, Instant after) {
        return graph.readOne(
                        TOTAL,
                        Map.of("account", account, "after", after.toEpochMilli()),
                        row -> row.longInteger("total"))
                .orElse(0L);
    }

    /**
     * Gives the feed an address for feed readers, and ends the one before.
     *
     * @return its secret part, which nobody can be told again
     */
    String renewAddress(String account) {
        String secret = Secret.next();
        graph.write(RENEW, Map.of("id", id(account), "address", Secret.hash(secret)));
        return secret;
    }

    /** Whose feed is read at an address. */
    Optional<String> atAddress(String secret) {
        return graph.readOne(
                FIND, Map.of("address", Secret.hash(secret)), row -> row.text("account"));
    }

    /**
     * @param site address this service is reached at; mail is written when nobody asks
     */
    void mail(String account, MailEvery every, String site) {
        Instant now = clock.instant();
        Map<String, @Nullable Object> choice = new HashMap<>();
        choice.put("id", id(account));
        choice.put("mail", every.word());
        choice.put("now", now.toEpochMilli());
        choice.put(
                "next", every == MailEvery.NONE ? null : now.plus(every.period()).toEpochMilli());
        choice.put("site", site);
        graph.write(CHOOSE, choice);
    }

    /** Ends the mail of whoever was mailed this secret. */
    void endMail(String unsubscribe) {
        graph.write(END, Map.of("unsubscribe", unsubscribe));
    }
}
