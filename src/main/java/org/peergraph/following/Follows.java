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
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;
import org.peergraph.trust.TrustDerivation;
import org.peergraph.web.ConflictException;
import org.peergraph.web.NotSignedInException;
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
    private final TrustDerivation trust;
    private final Clock clock;

    Follows(
            Graph graph,
            EntityIds ids,
            EntityReferences references,
            TrustDerivation trust,
            Clock clock) {
        this.graph = graph;
        this.ids = ids;
        this.references = references;
        this.trust = trust;
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
        graph.write(
                FOLLOW,
                transaction -> {
                    requireRoom(transaction, account);
                    return change(transaction, FOLLOW, follow, kind, own);
                });
        return own;
    }

    private static void requireRoom(GraphTransaction transaction, String account) {
        int follows =
                transaction.run(LOCK, Map.of("account", account)).stream()
                        .findFirst()
                        .orElseThrow(NotSignedInException::new)
                        .integer("follows");
        if (follows >= MOST) {
            throw new ConflictException(
                    "You follow %,d things; unfollow one first.".formatted(MOST));
        }
    }

    /**
     * @return the entity's own id
     */
    String unfollow(String account, EntityKind kind, String id) {
        String own = references.find(kind, id).orElse(id);
        graph.write(
                UNFOLLOW,
                transaction -> change(transaction, UNFOLLOW, named(account, kind, own), kind, own));
        return own;
    }

    /** A researcher's trust counts who follows, and pages show it. */
    private List<Row> change(
            GraphTransaction transaction,
            CypherFile query,
            Map<String, Object> parameters,
            EntityKind kind,
            String own) {
        List<Row> rows = transaction.run(query, parameters);
        if (kind == EntityKind.RESEARCHER) {
            trust.refresh(transaction, List.of(own));
        }
        PeopleVersion.grow(transaction);
        return rows;
    }

    /** Follows nothing any more. */
    void end(GraphTransaction transaction, String account) {
        for (Follow follow : of(account)) {
            String own = references.find(follow.kind(), follow.entity()).orElse(follow.entity());
            change(transaction, UNFOLLOW, named(account, follow.kind(), own), follow.kind(), own);
        }
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
