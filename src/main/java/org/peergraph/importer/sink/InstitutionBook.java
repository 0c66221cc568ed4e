package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;

/**
 * The institutions a batch touches. An institution's id is its ROR id; should OpenAlex keep two
 * apart that claim the same ROR id, the first by OpenAlex id has it and the other goes by its
 * OpenAlex id.
 */
final class InstitutionBook {

    private static final CypherFile KNOWN = CypherFile.named("importer/institutions-known");
    private static final CypherFile RENAME = CypherFile.named("importer/institutions-rename");
    private static final CypherFile WRITE = CypherFile.named("importer/institutions-write");
    private static final CypherFile PART_OF = CypherFile.named("importer/institutions-part-of");
    private static final CypherFile ARRIVED = CypherFile.named("importer/institutions-arrived");

    private final List<EntityState> states = new ArrayList<>();
    private final Map<EntityState, String> ids = new LinkedHashMap<>();

    /** Takes mentions, then records, and writes what changed. */
    void take(
            GraphTransaction transaction,
            List<InstitutionMention> mentions,
            List<InstitutionRecord> records) {
        load(transaction, mentions, records);
        settle(mentions, records);
        write(transaction);
    }

    /** Everything about institutions at once, where nothing is known yet. */
    Map<EntityState, String> settleAll(
            List<InstitutionMention> mentions, List<InstitutionRecord> records) {
        settle(mentions, records);
        return ids;
    }

    private void settle(List<InstitutionMention> mentions, List<InstitutionRecord> records) {
        mentions.forEach(this::mention);
        records.forEach(this::record);
        states.forEach(state -> ids.put(state, idOf(state)));
    }

    /** The own id of an institution this batch mentions; nothing for one without any identifier. */
    Optional<String> id(InstitutionMention mention) {
        return find(mention.openalex(), mention.ror())
                .map(state -> Objects.requireNonNull(ids.get(state)));
    }

    String id(InstitutionRecord record) {
        return find(record.openalex(), record.ror())
                .map(state -> Objects.requireNonNull(ids.get(state)))
                .orElseThrow();
    }

    private void load(
            GraphTransaction transaction,
            List<InstitutionMention> mentions,
            List<InstitutionRecord> records) {
        Set<String> openalex = new TreeSet<>();
        Set<String> rors = new TreeSet<>();
        Stream.concat(
                        mentions.stream().map(InstitutionMention::openalex),
                        records.stream().map(InstitutionRecord::openalex))
                .filter(Objects::nonNull)
                .forEach(openalex::add);
        Stream.concat(
                        mentions.stream().map(InstitutionMention::ror),
                        records.stream().map(InstitutionRecord::ror))
                .filter(Objects::nonNull)
                .forEach(rors::add);
        for (Row row :
                transaction.run(
                        KNOWN,
                        Map.of("openalex", List.copyOf(openalex), "rors", List.copyOf(rors)))) {
            add(new EntityState(row.row("properties").columns()));
        }
    }

    private final Map<String, EntityState> byOpenAlex = new HashMap<>();
    private final Map<String, List<EntityState>> byRor = new HashMap<>();

    private EntityState add(EntityState state) {
        states.add(state);
        index(state);
        return state;
    }

    private void index(EntityState state) {
        String openalex = state.text("openalex");
        if (openalex != null) {
            byOpenAlex.put(openalex, state);
        }
        String ror = state.text("ror");
        if (ror != null) {
            List<EntityState> claimants = byRor.computeIfAbsent(ror, r -> new ArrayList<>());
            if (!claimants.contains(state)) {
                claimants.add(state);
            }
        }
    }

    private Optional<EntityState> find(@Nullable String openalex, @Nullable String ror) {
        EntityState told = openalex == null ? null : byOpenAlex.get(openalex);
        if (told != null) {
            return Optional.of(told);
        }
        return byRor.getOrDefault(ror == null ? "" : ror, List.of()).stream()
                .filter(state -> openalex == null || state.text("openalex") == null)
                .min(BY_OPENALEX);
    }

    private static final Comparator<EntityState> BY_OPENALEX =
            Comparator.comparing(
                    (EntityState state) -> state.text("openalex"),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    private void mention(InstitutionMention mention) {
        if (mention.openalex() == null && mention.ror() == null) {
            return;
        }
        EntityState state =
                find(mention.openalex(), mention.ror())
                        .orElseGet(() -> add(new EntityState(Map.of())));
        state.record("openalex", mention.openalex());
        state.mention("ror", mention.ror());
        state.mention("name", mention.name());
        state.mention("type", mention.type());
        state.mention("country", mention.country());
        state.mentionAll("parents", mention.parents());
        index(state);
    }

    private void record(InstitutionRecord record) {
        EntityState state =
                find(record.openalex(), record.ror())
                        .orElseGet(() -> add(new EntityState(Map.of())));
        state.record("openalex", record.openalex());
        state.record("ror", record.ror());
        state.record("name", record.name());
        state.record("alternatives", record.alternatives());
        state.record("type", record.type());
        state.record("country", record.country());
        state.record("city", record.city());
        state.record("latitude", record.latitude());
        state.record("longitude", record.longitude());
        state.record("domains", record.domains());
        state.record("parents", record.parents());
        index(state);
    }

    private String idOf(EntityState state) {
        String ror = state.text("ror");
        boolean owner =
                ror != null
                        && byRor.getOrDefault(ror, List.of()).stream()
                                .filter(other -> ror.equals(other.text("ror")))
                                .min(BY_OPENALEX)
                                .filter(first -> first == state)
                                .isPresent();
        return owner ? "ror:" + ror : Objects.requireNonNull(state.text("openalex"));
    }

    private void write(GraphTransaction transaction) {
        List<Rename> renames = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> parents = new ArrayList<>();
        List<Map<String, Object>> arrived = new ArrayList<>();
        for (EntityState state : states) {
            String id = Objects.requireNonNull(ids.get(state));
            Object oldId = state.stored("id");
            if (oldId instanceof String old && !old.equals(id)) {
                renames.add(new Rename(old, id));
            }
            if (!state.hasChanged()) {
                continue;
            }
            Map<String, @Nullable Object> properties = state.toWrite();
            properties.put("id", id);
            rows.add(Map.of("id", id, "properties", properties));
            if (!state.list("parents").isEmpty()) {
                parents.add(Map.of("id", id, "parents", state.list("parents")));
            }
            arrived.add(
                    Map.of(
                            "id",
                            id,
                            "names",
                            Stream.of(id, state.text("openalex"), state.text("ror"))
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .toList()));
        }
        // An id given up must be free before its new owner takes it.
        renames.sort(Comparator.comparing(rename -> rename.to().startsWith("ror:")));
        if (!renames.isEmpty()) {
            transaction.run(
                    RENAME, Map.of("renames", renames.stream().map(Rename::parameters).toList()));
        }
        if (!rows.isEmpty()) {
            transaction.run(WRITE, Map.of("rows", rows));
            transaction.run(PART_OF, Map.of("rows", parents));
            transaction.run(ARRIVED, Map.of("rows", arrived));
        }
    }
}
