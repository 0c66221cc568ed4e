package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.curation.PlaceRuling;
import org.peergraph.curation.RulingBook;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import org.peergraph.importer.WorkRecord;

/** The researchers a batch touches, and who each authorship is. */
public final class ResearcherBook {

    private static final CypherFile BY_ORCID = CypherFile.named("importer/researchers-by-orcid");
    private static final CypherFile BY_ORCID_RULED =
            CypherFile.named("importer/researchers-by-orcid-ruled");
    private static final CypherFile RECORDS = CypherFile.named("importer/records-of-researchers");
    private static final CypherFile AFFILIATIONS =
            CypherFile.named("importer/researchers-affiliations");

    private final RulingBook rulings;
    private final Map<String, String> idByOrcid = new HashMap<>();

    ResearcherBook(RulingBook rulings) {
        this.rulings = rulings;
    }

    /**
     * The stored records of people whom changed records describe and who were merged with others by
     * hand: such a person follows from all of them.
     */
    List<StoredRecord> recordsBeside(GraphTransaction transaction, List<ResearcherRecord> changed) {
        List<String> ids = changed.stream().map(ResearcherBook::id).toList();
        rulings.takePeople(ids);
        List<String> merged =
                ids.stream().filter(rulings::isMerged).map(rulings::person).distinct().toList();
        return merged.isEmpty()
                ? List.of()
                : transaction.run(RECORDS, Map.of("researchers", merged)).stream()
                        .map(StoredRecord::of)
                        .toList();
    }

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
        rulings.takePeople(ids);
        ResearcherStates states = new ResearcherStates(rulings);
        states.open(transaction, ids);
        identified.forEach(a -> mention(states.state(Objects.requireNonNull(a.openalex())), a));
        records.forEach(record -> record(states.state(id(record)), record));
        states.write(transaction);
        Set<String> moved = new TreeSet<>();
        states.all()
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

    /**
     * Takes everybody else on author lists: known by an ORCID iD alone, by name, or by a ruling.
     */
    void takeUnidentified(GraphTransaction transaction, List<WorkClusters.Cluster> works) {
        List<Authorship> authorships =
                works.stream()
                        .flatMap(work -> WorkProperties.authors(work).authorships().stream())
                        .filter(authorship -> AuthorKey.of(authorship).isPresent())
                        .toList();
        lookUpOrcids(transaction, authorships);
        Map<String, List<Authorship>> byId = new HashMap<>();
        for (Authorship authorship : authorships) {
            if (authorship.openalex() == null) {
                byId.computeIfAbsent(id(authorship), id -> new ArrayList<>()).add(authorship);
            }
        }
        byId.keySet().removeIf(id -> !id.contains(":"));
        if (!rulings.isEmpty()) {
            rulings.takePeople(authorships.stream().map(this::id).toList());
            rulings.takeWorks(
                    works.stream()
                            .flatMap(work -> work.records().stream().map(WorkRecord::key))
                            .toList());
            works.forEach(work -> takeBroughtIn(work, byId));
        }
        ResearcherStates states = new ResearcherStates(rulings);
        states.open(transaction, byId.keySet());
        byId.forEach((id, list) -> list.forEach(a -> mention(states.state(id), a)));
        states.write(transaction);
    }

    private void lookUpOrcids(GraphTransaction transaction, List<Authorship> authorships) {
        Set<String> orcids = new TreeSet<>();
        authorships.stream()
                .flatMap(a -> AuthorKey.of(a).stream())
                .filter(key -> key.matchedBy().equals("orcid"))
                .forEach(key -> orcids.add(key.value()));
        rulings.takePeople(orcids.stream().map(orcid -> "orcid:" + orcid).toList());
        CypherFile query = rulings.isEmpty() ? BY_ORCID : BY_ORCID_RULED;
        for (Row row : transaction.run(query, Map.of("orcids", List.copyOf(orcids)))) {
            idByOrcid.put(row.text("orcid"), row.text("id"));
        }
    }

    /** People whom only rulings know are mentioned by the names on their works. */
    private void takeBroughtIn(WorkClusters.Cluster work, Map<String, List<Authorship>> byId) {
        RuledRecognition recognition = recognition(work, _ -> Optional.empty());
        for (Authorship authorship : WorkProperties.authors(work).authorships()) {
            AuthorKey.of(authorship)
                    .ifPresent(
                            key ->
                                    recognition
                                            .broughtIn(authorship, key)
                                            .forEach(
                                                    id ->
                                                            byId.computeIfAbsent(
                                                                            id,
                                                                            _ -> new ArrayList<>())
                                                                    .add(nameOf(authorship))));
        }
    }

    /** The name alone: identifiers are whose the source means. */
    private static Authorship nameOf(Authorship authorship) {
        return new Authorship(
                authorship.position(),
                null,
                null,
                authorship.name(),
                authorship.printedName(),
                false,
                List.of());
    }

    /** Who the authors of a work are, by its records and by what people ruled. */
    RuledRecognition recognition(
            WorkClusters.Cluster work, Function<InstitutionMention, Optional<String>> institution) {
        return new RuledRecognition(work, rulings, this::id, institution);
    }

    /** Institutions that rulings name, so that they are known when works are written. */
    List<InstitutionMention> institutionsInstead() {
        return rulings.institutionsInstead().stream().map(RuledRecognition::mention).toList();
    }

    /** The id that sources mean by a named authorship. */
    private String id(Authorship authorship) {
        return id(AuthorKey.of(authorship).orElseThrow());
    }

    /** The id that sources mean by what an author is recognised as. */
    private String id(AuthorKey key) {
        if (!key.matchedBy().equals("orcid")) {
            return key.value();
        }
        String bare = "orcid:" + key.value();
        return rulings.isMerged(bare) ? bare : idByOrcid.getOrDefault(key.value(), bare);
    }

    /** The own id that a record gives the person it describes. */
    public static String id(ResearcherRecord record) {
        return Objects.requireNonNullElseGet(record.openalex(), () -> "orcid:" + record.orcid());
    }

    /** The own id of the person a record describes. */
    String person(ResearcherRecord record) {
        return rulings.person(id(record));
    }

    /** Writes the affiliations that researchers' own records state. */
    void writeAffiliations(
            GraphTransaction transaction,
            List<ResearcherRecord> records,
            InstitutionBook institutions) {
        Map<String, List<ResearcherRecord>> byPerson = new TreeMap<>();
        for (ResearcherRecord record : records) {
            byPerson.computeIfAbsent(person(record), id -> new ArrayList<>()).add(record);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        byPerson.forEach(
                (person, theirs) ->
                        rows.add(
                                Map.of(
                                        "id", person,
                                        "source", theirs.getFirst().source(),
                                        "stated", stated(theirs, institutions))));
        if (!rows.isEmpty()) {
            transaction.run(AFFILIATIONS, Map.of("rows", rows));
        }
    }

    private List<Map<String, @Nullable Object>> stated(
            List<ResearcherRecord> records, InstitutionBook institutions) {
        StatedPlaces places = new StatedPlaces();
        for (ResearcherRecord record : records) {
            List<PlaceRuling> ruled = rulings.placesOf(id(record));
            for (StatedAffiliation affiliation : record.affiliations()) {
                RuledRecognition.placed(
                                List.of(affiliation.institution()),
                                ruled,
                                institutions::id,
                                new HashSet<>())
                        .forEach(
                                mention ->
                                        institutions
                                                .id(mention)
                                                .ifPresent(id -> places.take(id, affiliation)));
            }
        }
        return places.rows();
    }

    private static void mention(EntityState state, Authorship authorship) {
        state.record("openalex", authorship.openalex());
        state.mention("orcid", authorship.orcid());
        state.mention("name", authorship.name());
    }

    private static void record(EntityState state, ResearcherRecord record) {
        state.record("openalex", record.openalex());
        state.record("orcid", record.orcid());
        state.record("name", record.name());
        state.record("alternatives", record.alternatives());
    }
}
