package org.peergraph.collaboration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.web.Mention;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Component;

/** The conversations somebody has. */
@Component
class Conversations {

    private static final CypherFile FIND = CypherFile.named("collaboration/conversation");
    private static final CypherFile LIST = CypherFile.named("collaboration/conversations");
    private static final CypherFile COUNT = CypherFile.named("collaboration/conversations-count");

    private final Graph graph;

    Conversations(Graph graph) {
        this.graph = graph;
    }

    /**
     * A conversation, for one of the two who have it.
     *
     * @throws NotYoursException for everybody else, as if there were none
     */
    Conversation get(String id, String account) {
        return graph.readOne(
                        FIND,
                        Map.of("conversation", id, "account", account),
                        Conversations::conversation)
                .orElseThrow(NotYoursException::conversation);
    }

    /** Those an account has, the newest message first. */
    Page<ConversationLine> of(String account, PageRequest part) {
        List<ConversationLine> items =
                graph.read(
                        LIST,
                        Map.of("account", account, "skip", part.skip(), "limit", part.limit()),
                        Conversations::line);
        return part.page(
                items,
                () ->
                        graph.readOne(
                                        COUNT,
                                        Map.of("account", account),
                                        row -> row.longInteger("total"))
                                .orElse(0L));
    }

    private static Conversation conversation(Row row) {
        return new Conversation(
                row.text("id"),
                Purpose.ofWord(row.text("purpose")),
                Instant.ofEpochMilli(row.longInteger("openedAt")),
                row.text("ownResearcher"),
                person(row),
                row.flag("blocked"),
                row.integer("unseen"));
    }

    private static ConversationLine line(Row row) {
        return new ConversationLine(
                row.text("id"),
                person(row),
                Purpose.ofWord(row.text("purpose")),
                Instant.ofEpochMilli(row.longInteger("lastAt")),
                row.integer("unseen"));
    }

    private static @Nullable Person person(Row row) {
        String account = row.findText("other");
        return account == null
                ? null
                : new Person(
                        account,
                        row.text("name"),
                        new Mention(row.text("researcher"), row.text("researcherName")));
    }
}
