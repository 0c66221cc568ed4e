package org.peergraph.following;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityReferences;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.PeopleVersion;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.ConflictException;
import org.springframework.stereotype.Component;

/** Who follows what. Following twice is following once. */
@Component
class Follows {

    /** Nobody reads what more than these bring. */
    static final int MOST = 1_000;

    private static final CypherFile LOCK = CypherFile.named("following/lock-account");
    private static final CypherFile FOLLOW = CypherFile.named("following/follow");
    private static final CypherFile UNFOLLOW = CypherFile.named("following/unfollow");
    private static final CypherFile FOLLOWED = CypherFile.named("following/followed");

    /**
     * Something an account follows.
     *
     * @param entity the id it was named by then
     * @param name what it was called then; null for a work without a title
     */
    record Follow(EntityKind kind, String entity, @Nullable String name, Instant since) {}

    private final Graph graph;
    private final EntityIds ids;
    private final EntityReferences references;
    private final Clock clock;

    Follows(Graph graph, EntityIds ids, EntityReferences references, Clock clock) {
        this.graph = graph;
        this.ids = ids;
        this.references = references;
        this.clock = clock;
    }

    /**
     * @return the entity's own id
     * @throws org.peergraph.graph.EntityNotFoundException if there is no such entity
     * @throws ConflictException if the account follows as much as anybody may
     */
    String follow(String account, EntityKind kind, String id) {
        String own = ids.getOwnId(kind, id);
        Map<String, Object> follow = new HashMap<>(named(account, kind, own));
        follow.put("id", "follow:" + account + ":" + kind.word() + ":" + own);
        follow.put("entity", own);
        follow.put("since", clock.millis());
        graph.write(FOLLOW, transaction -> follow(transaction, account, follow));
        return own;
    }

    private static List<?> follow(
            GraphTransaction transaction, String account, Map<String, Object> follow) {
        transaction
                .run(LOCK, Map.of("account", account))
                .forEach(
                        row -> {
                            if (row.integer("follows") >= MOST) {
                                throw new ConflictException(
                                        "You follow %,d things; unfollow one first."
                                                .formatted(MOST));
                            }
                        });
        PeopleVersion.grow(transaction);
        return transaction.run(FOLLOW, follow);
    }

    /**
     * @return the entity's own id
     */
    String unfollow(String account, EntityKind kind, String id) {
        String own = references.find(kind, id).orElse(id);
        graph.write(
                UNFOLLOW,
                transaction -> {
                    PeopleVersion.grow(transaction);
                    return transaction.run(UNFOLLOW, named(account, kind, own));
                });
        return own;
    }

    private Map<String, Object> named(String account, EntityKind kind, String own) {
        return Map.of(
                "account", account,
                "kind", kind.word(),
                "names", references.names(kind, own));
    }

    List<Follow> of(String account) {
        return graph.read(
                FOLLOWED,
                Map.of("account", account),
                row ->
                        new Follow(
                                EntityKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                                row.text("entity"),
                                row.findText("name"),
                                Instant.ofEpochMilli(row.longInteger("since"))));
    }
}
