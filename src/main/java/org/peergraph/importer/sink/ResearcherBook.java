package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;

/** The researchers a batch touches, and who each authorship is. */
public final class ResearcherBook {

    private static final CypherFile BY_ORCID = CypherFile.named("importer/researchers-by-orcid");
    private static final CypherFile AFFILIATIONS =
            CypherFile.named("importer/researchers-affiliations");

    private final EntityBook book =
            new EntityBook("importer/researchers-known", "importer/researchers-write");
    private final Map<String, String> idByOrcid = new HashMap<>();

    /**
     * Takes the people a source tells apart, from author lists and from their own records.
     *
     * @return ORCID iDs that changed hands: whoever was recognised by them must be recognised anew
     */
    Set<String> takeIdentified(
            GraphTransaction transaction,
            List<Authorship> authorships,
            List<ResearcherRecord> records) {
        List<Authorship> identified =
                authorships.stream().filter(a -> a.openalex() != null).toList();
        Set<String> ids = new HashSet<>();
        identified.forEach(a -> ids.add(Objects.requireNonNull(a.openalex())));
        records.forEach(record -> ids.add(id(record)));
        book.open(transaction, ids);
        identified.forEach(a -> mention(book.state(Objects.requireNonNull(a.openalex())), a));
        records.forEach(this::record);
        book.write(transaction);
        Set<String> moved = new TreeSet<>();
        book.states()
                .values()
                .forEach(
                        state -> {
                            String now = state.text("orcid");
                            Object before = state.stored("orcid");
                            if (!Objects.equals(now, before)) {
                                Stream.of(now, (String) before)
                                        .filter(Objects::nonNull)
                                        .forEach(moved::add);
                            }
                        });
        return moved;
    }

    /** Takes everybody else on author lists: known by an ORCID iD alone, or by name alone. */
    void takeUnidentified(GraphTransaction transaction, List<Authorship> authorships) {
        Set<String> orcids = new TreeSet<>();
        authorships.stream()
                .flatMap(a -> AuthorKey.of(a).stream())
                .filter(key -> key.matchedBy().equals("orcid"))
                .forEach(key -> orcids.add(key.value()));
        for (Row row : transaction.run(BY_ORCID, Map.of("orcids", List.copyOf(orcids)))) {
            idByOrcid.put(row.text("orcid"), row.text("id"));
        }
        Map<String, List<Authorship>> byId = new HashMap<>();
        for (Authorship authorship : authorships) {
            if (authorship.openalex() == null && AuthorKey.of(authorship).isPresent()) {
                byId.computeIfAbsent(id(authorship), id -> new ArrayList<>()).add(authorship);
            }
        }
        EntityBook others =
                new EntityBook("importer/researchers-known", "importer/researchers-write");
        others.open(transaction, byId.keySet());
        byId.forEach(
                (id, list) -> {
                    if (id.contains(":")) {
                        list.forEach(a -> mention(others.state(id), a));
                    }
                });
        others.write(transaction);
    }

    /** The own id of the person behind a named authorship. */
    private String id(Authorship authorship) {
        return id(AuthorKey.of(authorship).orElseThrow());
    }

    /** The own id of the person an author is recognised as. */
    String id(AuthorKey key) {
        return key.matchedBy().equals("orcid")
                ? idByOrcid.getOrDefault(key.value(), "orcid:" + key.value())
                : key.value();
    }

    /** The own id of the person a record describes. */
    public static String id(ResearcherRecord record) {
        return Objects.requireNonNullElseGet(record.openalex(), () -> "orcid:" + record.orcid());
    }

    /** Writes the affiliations that researchers' own records state. */
    void writeAffiliations(
            GraphTransaction transaction,
            List<ResearcherRecord> records,
            InstitutionBook institutions) {
        List<Map<String, Object>> rows =
                records.stream()
                        .map(
                                record ->
                                        Map.<String, Object>of(
                                                "id", id(record),
                                                "source", record.source(),
                                                "stated", stated(record, institutions)))
                        .toList();
        if (!rows.isEmpty()) {
            transaction.run(AFFILIATIONS, Map.of("rows", rows));
        }
    }

    private static List<Map<String, @Nullable Object>> stated(
            ResearcherRecord record, InstitutionBook institutions) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (StatedAffiliation affiliation : record.affiliations()) {
            institutions
                    .id(affiliation.institution())
                    .ifPresent(
                            institution -> {
                                Map<String, @Nullable Object> row = new HashMap<>();
                                row.put("institution", institution);
                                row.put("firstYear", affiliation.firstYear());
                                row.put("lastYear", affiliation.lastYear());
                                row.put("lastKnown", affiliation.lastKnown());
                                rows.add(row);
                            });
        }
        return rows;
    }

    private static void mention(EntityState state, Authorship authorship) {
        state.record("openalex", authorship.openalex());
        state.mention("orcid", authorship.orcid());
        state.mention("name", authorship.name());
    }

    private void record(ResearcherRecord record) {
        EntityState state = book.state(id(record));
        state.record("openalex", record.openalex());
        state.record("orcid", record.orcid());
        state.record("name", record.name());
        state.record("alternatives", record.alternatives());
    }
}
