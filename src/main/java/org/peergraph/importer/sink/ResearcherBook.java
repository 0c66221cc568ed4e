package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peergraph.curation.RulingBook;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.WorkRecord;

/** The researchers a batch touches, and who each authorship is. */
public final class ResearcherBook {

    private static final CypherFile RECORDS = CypherFile.named("importer/records-of-researchers");

    private final RulingBook rulings;
    private final AuthorIds authors;

    ResearcherBook(RulingBook rulings) {
        this.rulings = rulings;
        this.authors = new AuthorIds(rulings);
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
        return states.movedOrcids();
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
        authors.lookUp(transaction, authorships);
        Map<String, List<Authorship>> byId = new HashMap<>();
        for (Authorship authorship : authorships) {
            if (authorship.openalex() == null) {
                byId.computeIfAbsent(authors.of(authorship), id -> new ArrayList<>())
                        .add(authorship);
            }
        }
        byId.keySet().removeIf(id -> !id.contains(":"));
        if (!rulings.isEmpty()) {
            rulings.takePeople(authorships.stream().map(authors::of).toList());
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
        return new RuledRecognition(work, rulings, authors::of, institution);
    }

    /** Institutions that rulings name, so that they are known when works are written. */
    List<InstitutionMention> institutionsInstead() {
        return rulings.institutionsInstead().stream().map(RuledRecognition::mention).toList();
    }

    /** The own id that a record gives the person it describes. */
    public static String id(ResearcherRecord record) {
        return Objects.requireNonNullElseGet(record.openalex(), () -> "orcid:" + record.orcid());
    }

    /** The own id of the person a record describes. */
    String person(ResearcherRecord record) {
        return rulings.person(id(record));
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
