package org.peergraph.importer.sink;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.TopicRecord;
import org.peergraph.importer.VenueMention;

/**
 * Topics, venues and institutions as they are once everything has been said about them: what
 * importing it all as one batch into an empty graph gives. They are few enough for memory, some
 * 120,000 institutions and 250,000 venues in all of OpenAlex.
 */
public final class SettledEntities {

    private SettledEntities() {}

    /** Properties of every topic by own id, the own id not among them. */
    public static Map<String, Map<String, @Nullable Object>> topics(
            Collection<TopicMention> mentions, List<TopicRecord> records) {
        return properties(new TopicBook().settleAll(List.copyOf(mentions), records));
    }

    /** Properties of every venue by own id, the own id not among them. */
    public static Map<String, Map<String, @Nullable Object>> venues(
            Collection<VenueMention> mentions) {
        return properties(new VenueBook().settleAll(List.copyOf(mentions)));
    }

    private static Map<String, Map<String, @Nullable Object>> properties(EntityBook book) {
        Map<String, Map<String, @Nullable Object>> properties = new TreeMap<>();
        book.states().forEach((id, state) -> properties.put(id, state.toWrite()));
        return properties;
    }

    /** All institutions, and which of them a mention or a record means. */
    public static final class Institutions {

        private final InstitutionBook book = new InstitutionBook();
        private final Map<String, Map<String, @Nullable Object>> properties = new TreeMap<>();

        public Institutions(
                Collection<InstitutionMention> mentions, List<InstitutionRecord> records) {
            book.settleAll(mentions, records)
                    .forEach(home -> properties.put(home.id(), home.properties()));
        }

        /** Properties of every institution by own id, the own id not among them. */
        public Map<String, Map<String, @Nullable Object>> properties() {
            return properties;
        }

        /** The own id of a mentioned institution; nothing for one without any identifier. */
        public Optional<String> id(InstitutionMention mention) {
            return book.id(mention);
        }

        /** The own id of the institution a record describes. */
        public String id(InstitutionRecord institution) {
            return book.id(institution);
        }
    }
}
