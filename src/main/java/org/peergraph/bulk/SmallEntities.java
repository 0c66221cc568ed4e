package org.peergraph.bulk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.TopicRecord;
import org.peergraph.importer.sink.SettledEntities;
import org.peergraph.importer.sink.StoredRecord;

/** Settles topics, venues and institutions in memory and writes them as staged tables. */
final class SmallEntities {

    private final Staging staging;
    private final InPassing inPassing;
    private final SettledEntities.Institutions institutions;
    private final Map<Long, String> described = new LinkedHashMap<>();

    SmallEntities(Staging staging, InPassing inPassing) {
        this.staging = staging;
        this.inPassing = inPassing;
        Map<Long, InstitutionRecord> records = records("institution", InstitutionRecord.class);
        institutions =
                new SettledEntities.Institutions(
                        inPassing.institutions(), List.copyOf(records.values()));
        records.forEach((number, record) -> described.put(number, institutions.id(record)));
    }

    SettledEntities.Institutions institutions() {
        return institutions;
    }

    /** Records of one kind by number, in the order of reading. */
    private <T extends ImportedRecord> Map<Long, T> records(String kind, Class<T> type) {
        Map<Long, T> records = new LinkedHashMap<>();
        staging.forEach(
                "SELECT rec, content, hash FROM record WHERE kind = '" + kind + "' ORDER BY rec",
                row ->
                        records.put(
                                row.getLong(1),
                                type.cast(
                                        StoredRecord.of(row.getString(2), row.getString(3))
                                                .content())));
        return records;
    }

    /** Corrects guessed ids of institutions; lists those that works to be made anew name. */
    void correctGuesses() {
        staging.execute("CREATE TABLE renamed (institution VARCHAR)");
        staging.execute("CREATE TABLE place (openalex VARCHAR, ror VARCHAR, institution VARCHAR)");
        Set<String> wrong = new HashSet<>();
        try (DuckDBConnection connection = staging.connect();
                var places = connection.createAppender("place");
                var renamed = connection.createAppender("renamed")) {
            for (InstitutionMention mention : inPassing.institutions()) {
                String guess = GuessedIds.institution(mention).orElse(null);
                String id = institutions.id(mention).orElse(null);
                if (id != null && guess != null && !id.equals(guess)) {
                    places.beginRow();
                    places.append(mention.openalex());
                    places.append(mention.ror());
                    places.append(id);
                    places.endRow();
                    wrong.add(guess);
                }
            }
            for (String guess : wrong) {
                renamed.beginRow();
                renamed.append(guess);
                renamed.endRow();
            }
        } catch (SQLException e) {
            throw new StagingException("the table place cannot be written", e);
        }
        staging.run("stated-places");
    }

    /** Writes the tables, without what nothing leads to. */
    void write() {
        writeTopics();
        new EntityTable(staging, "venue", "Venue", Map.of())
                .write(SettledEntities.venues(inPassing.venues()));
        writeInstitutions();
        try (DuckDBConnection connection = staging.connect();
                StageRow rows = new StageRow(connection, "described")) {
            for (Map.Entry<Long, String> entry : described.entrySet()) {
                rows.begin(entry.getKey()).text(entry.getValue()).end();
            }
        } catch (SQLException e) {
            throw new StagingException("the table described cannot be written", e);
        }
    }

    private void writeTopics() {
        Map<Long, TopicRecord> records = records("topic", TopicRecord.class);
        Map<String, Map<String, @Nullable Object>> topics =
                SettledEntities.topics(inPassing.topics(), List.copyOf(records.values()));
        Set<String> used = texts("SELECT DISTINCT topic FROM about");
        records.values().forEach(record -> used.add(record.id()));
        Set<String> kept =
                Broader.closure(
                        used,
                        id ->
                                properties(topics, id).get("parent") instanceof String parent
                                        ? List.of(parent)
                                        : List.of());
        topics.keySet().retainAll(kept);
        new EntityTable(staging, "topic", "Topic", Map.of("parent", "VARCHAR")).write(topics);
    }

    private void writeInstitutions() {
        Map<String, Map<String, @Nullable Object>> all = institutions.properties();
        Map<String, String> byOpenAlex = new HashMap<>();
        all.forEach(
                (id, properties) -> {
                    if (properties.get("openalex") instanceof String openalex) {
                        byOpenAlex.put(openalex, id);
                    }
                });
        Set<String> used = texts("SELECT DISTINCT institution FROM produced");
        used.addAll(texts("SELECT DISTINCT institution FROM stated"));
        used.addAll(described.values());
        Set<String> kept =
                Broader.closure(
                        used,
                        id -> {
                            List<String> above = new ArrayList<>();
                            if (properties(all, id).get("parents") instanceof List<?> parents) {
                                parents.forEach(
                                        parent ->
                                                above.add(
                                                        byOpenAlex.getOrDefault(
                                                                (String) parent, (String) parent)));
                            }
                            return above;
                        });
        all.keySet().retainAll(kept);
        new EntityTable(
                        staging,
                        "institution",
                        "Institution",
                        Map.of("openalex", "VARCHAR", "parents", "VARCHAR[]"))
                .write(all);
    }

    private static Map<String, @Nullable Object> properties(
            Map<String, Map<String, @Nullable Object>> entities, String id) {
        return Objects.requireNonNullElse(entities.get(id), Map.of());
    }

    private Set<String> texts(String question) {
        Set<String> texts = new HashSet<>();
        staging.forEach(question, row -> texts.add(row.getString(1)));
        return texts;
    }
}
