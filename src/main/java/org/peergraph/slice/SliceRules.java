package org.peergraph.slice;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.EntityLinks;

/** Which neighbours a slice prefers, in words, and where the rest of them are listed. */
final class SliceRules {

    private static final EntityLinks LINKS = new EntityLinks();

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
                            EntityKind.WORK, "cited and citing works by citations, then the newest by the same authors",
                            EntityKind.TOPIC, "best fitting first",
                            EntityKind.INSTITUTION, "most works first"),
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

    static Truncation truncation(
            EntityKind focus, String id, EntityKind neighbours, int total, int shown) {
        String rule =
                Objects.requireNonNull(Objects.requireNonNull(RULES.get(focus)).get(neighbours));
        return new Truncation(total, shown, rule, total > shown ? list(focus, id, neighbours) : null);
    }

    private static @Nullable String list(EntityKind focus, String id, EntityKind neighbours) {
        String page = LINKS.neighbours(focus, id, neighbours);
        return page == null ? null : LINKS.api(page);
    }
}
