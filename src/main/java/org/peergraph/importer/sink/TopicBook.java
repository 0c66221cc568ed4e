package org.peergraph.importer.sink;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.identifier.ArxivCategory;
import org.peergraph.identifier.Identifier;
import org.peergraph.identifier.OpenAlexId;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.TopicRecord;

/** The topics a batch touches. */
final class TopicBook {

    private static final CypherFile PART_OF = CypherFile.named("importer/topics-part-of");

    private final EntityBook book =
            new EntityBook("importer/topics-known", "importer/topics-write");

    /** Takes mentions with their broader topics, then records. */
    void take(
            GraphTransaction transaction, List<TopicMention> mentions, List<TopicRecord> records) {
        book.open(transaction, ids(mentions, records));
        settle(mentions, records);
        List<String> changed = book.write(transaction);
        if (!changed.isEmpty()) {
            transaction.run(PART_OF, Map.of("ids", changed));
        }
    }

    /** Everything about topics at once, where nothing is known yet. */
    EntityBook settleAll(List<TopicMention> mentions, List<TopicRecord> records) {
        book.open(ids(mentions, records));
        settle(mentions, records);
        return book;
    }

    private static Set<String> ids(List<TopicMention> mentions, List<TopicRecord> records) {
        Set<String> ids = new HashSet<>();
        mentions.forEach(mention -> collect(mention, ids));
        records.forEach(
                record -> {
                    ids.add(record.id());
                    collect(record.parent(), ids);
                });
        return ids;
    }

    private void settle(List<TopicMention> mentions, List<TopicRecord> records) {
        mentions.forEach(this::mention);
        records.forEach(this::record);
        book.states().forEach(TopicBook::identify);
    }

    private static void collect(@Nullable TopicMention mention, Set<String> ids) {
        for (TopicMention m = mention; m != null; m = m.parent()) {
            ids.add(m.id());
        }
    }

    private void mention(TopicMention mention) {
        for (TopicMention m = mention; m != null; m = m.parent()) {
            EntityState state = book.state(m.id());
            state.mention("name", m.name());
            state.mention("level", m.level());
            TopicMention parent = m.parent();
            state.mention("parent", parent == null ? null : parent.id());
        }
    }

    private void record(TopicRecord record) {
        TopicMention parent = record.parent();
        if (parent != null) {
            mention(parent);
        }
        EntityState state = book.state(record.id());
        state.record("name", record.name());
        state.record("level", record.level());
        state.record("description", record.description());
        state.record("keywords", record.keywords());
        state.record("parent", parent == null ? null : parent.id());
    }

    /** Outside identifiers stand in properties of their own, where look-ups find them. */
    private static void identify(String id, EntityState state) {
        Identifier identifier = Identifier.parse(id);
        if (identifier instanceof OpenAlexId || identifier instanceof ArxivCategory) {
            state.record(identifier.property(), identifier.value());
        }
    }
}
