package org.peergraph.following;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.text.ScholarlyText;
import org.peergraph.web.EntityLinks;
import org.peergraph.web.Wording;
import org.springframework.stereotype.Component;

/** News in plain words, for mail and feed readers. */
@Component
class ItemText {

    private final ScholarlyText text;
    private final Wording wording;
    private final EntityLinks links;

    ItemText(ScholarlyText text, Wording wording, EntityLinks links) {
        this.text = text;
        this.wording = wording;
        this.links = links;
    }

    String title(FeedItem item) {
        return switch (item.sort()) {
            case WORK -> plain(item.title());
            case COLLABORATION -> {
                FeedItem.Pair pair = Objects.requireNonNull(item.pair());
                yield pair.aName() + " and " + pair.bName() + " have published together";
            }
            case MORE -> "And " + wording.number(item.works()) + " more from the same import";
        };
    }

    /** Why it is told; empty where the title says so. */
    String why(FeedItem item) {
        return switch (item.sort()) {
            case WORK ->
                    item.why().stream()
                            .map(followed -> relation(followed) + plain(followed.name()))
                            .collect(Collectors.joining("; "));
            case COLLABORATION -> wording.count(item.works(), "joint work") + ", the first";
            case MORE -> "";
        };
    }

    private static String relation(FeedItem.Followed followed) {
        return switch (followed.kind()) {
            case RESEARCHER -> "by ";
            case TOPIC -> "about ";
            case INSTITUTION -> "from ";
            case WORK -> "cites ";
        };
    }

    private String plain(@Nullable String title) {
        return title == null || title.isEmpty() ? "Untitled work" : text.plain(title);
    }

    /** Path of the page that tells more. */
    String path(FeedItem item) {
        return switch (item.sort()) {
            case WORK -> links.page(EntityKind.WORK, Objects.requireNonNull(item.work()));
            case COLLABORATION -> {
                FeedItem.Pair pair = Objects.requireNonNull(item.pair());
                yield links.collaboration(pair.a(), pair.b());
            }
            case MORE -> links.feed();
        };
    }
}
