package org.peergraph.slice;

import java.util.Map;
import java.util.Objects;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.EntityLinks;

/** Which neighbours a slice prefers, in words, and where the rest of them are listed. */
final class SliceRules {

    private static final Map<EntityKind, Map<EntityKind, String>> RULES =
            Map.of(
                    EntityKind.RESEARCHER,
                    Map.of(
                            EntityKind.RESEARCHER, "strongest collaborations first",
                            EntityKind.WORK, "newest first",
                            EntityKind.TOPIC, "most works first",
                            EntityKind.INSTITUTION, "present ones first"),
                    EntityKind.WORK,
                    Map.of(
                            EntityKind.RESEARCHER, "first authors first",
                            EntityKind.WORK,
                                    "cited and citing works by citations, then the newest by the same authors",
                            EntityKind.TOPIC, "best fitting first",
                            EntityKind.INSTITUTION, "those of the first authors first"),
                    EntityKind.TOPIC,
                    Map.of(
                            EntityKind.RESEARCHER, "most works on the topic first",
                            EntityKind.WORK, "most cited first",
                            EntityKind.TOPIC, "highest NPMI first, two works in common at least",
                            EntityKind.INSTITUTION, "most works on the topic first"),
                    EntityKind.INSTITUTION,
                    Map.of(
                            EntityKind.RESEARCHER, "most works first",
                            EntityKind.WORK, "newest first",
                            EntityKind.TOPIC, "most works first",
                            EntityKind.INSTITUTION, "most works first"));

    private SliceRules() {}

    /** What slices keep ranked of every kind; some rankings are longer. */
    private static final int RANKED = 60;

    static Truncation truncation(
            EntityLinks links,
            SliceNode focus,
            EntityKind neighbours,
            int total,
            int shown,
            SliceRequest request) {
        String rule =
                Objects.requireNonNull(
                        Objects.requireNonNull(RULES.get(focus.kind())).get(neighbours));
        int passed = request.skip() + shown;
        String next = null;
        if (total > passed) {
            String all = links.neighboursJson(focus.kind(), focus.id(), neighbours);
            next =
                    shown > 0 && (passed < RANKED || all == null)
                            ? links.sliceJson(focus.id()) + request.next(neighbours, shown)
                            : all;
        }
        return new Truncation(total, shown, rule, next);
    }
}
