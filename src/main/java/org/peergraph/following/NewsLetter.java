package org.peergraph.following;

import java.util.List;
import org.peergraph.mail.Letter;
import org.peergraph.web.Wording;
import org.springframework.stereotype.Component;

/** The mail that tells somebody's news. */
@Component
class NewsLetter {

    /** A mail is read in minutes; the page has the rest. */
    static final int MOST_ITEMS = 50;

    private final ItemText text;
    private final Wording wording;

    NewsLetter(ItemText text, Wording wording) {
        this.text = text;
        this.wording = wording;
    }

    /**
     * @param items the latest, at most {@link #MOST_ITEMS}
     * @param total how many there are
     * @param site address this service is reached at
     * @param secret that ends such mail
     */
    Letter of(String to, List<FeedItem> items, long total, String site, String secret) {
        String unsubscribe = site + "/feed/unsubscribe/" + secret;
        StringBuilder body = new StringBuilder("New around what you follow:\n\n");
        for (FeedItem item : items) {
            body.append(text.title(item)).append('\n');
            String why = text.why(item);
            if (!why.isEmpty()) {
                body.append("  ").append(why).append('\n');
            }
            body.append("  ").append(origin(site)).append(text.path(item)).append("\n\n");
        }
        if (total > items.size()) {
            body.append("And %s more: ".formatted(wording.number(total - items.size())));
        } else {
            body.append("On a page: ");
        }
        body.append(site).append("/feed\n\nNo more of these mails: ").append(unsubscribe);
        return new Letter(
                to,
                wording.count(total, "new item") + " around what you follow",
                body.append('\n').toString(),
                unsubscribe);
    }

    /** Paths begin at the host, and the site's address may be below it. */
    static String origin(String site) {
        int path = site.indexOf('/', site.indexOf("://") + 3);
        return path < 0 ? site : site.substring(0, path);
    }
}
