package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;

/**
 * The institutions a batch touches: what it says of them, and every stored record and mention that
 * shares an identifier with it.
 *
 * <p>What is said under a ROR id and under the OpenAlex id that claims it is one institution, and
 * its id is the ROR id. Should OpenAlex keep two apart that claim the same ROR id, the first by
 * OpenAlex id has it and the other goes by its OpenAlex id. All of this follows from what has been
 * said, not from the order of saying it; only mentions by a ROR id alone stay where they once were
 * should the ROR id become another institution's.
 */
final class InstitutionBook {

    private static final CypherFile KNOWN = CypherFile.named("importer/institutions-known");

    private final Map<String, StoredRecord> records = new LinkedHashMap<>();
    private final Map<String, StoredInstitution> nodes = new TreeMap<>();
    private final Map<String, InstitutionSide> byOpenAlex = new TreeMap<>();
    private final Map<String, InstitutionSide> byRor = new TreeMap<>();
    private final Map<String, String> idByOpenAlex = new TreeMap<>();

    /**
     * Takes mentions and records that are new or have changed, and writes what changed by them.
     *
     * @return the changed records and those that describe another institution than before, each
     *     with its institution
     */
    List<StoredRecord> take(
            GraphTransaction transaction,
            List<InstitutionMention> mentions,
            List<StoredRecord> changed) {
        Set<String> changedKeys =
                changed.stream().map(r -> r.content().key()).collect(Collectors.toSet());
        changed.forEach(record -> records.put(record.content().key(), record));
        load(transaction, mentions);
        nodes.values().forEach(node -> side(node.text("openalex"), node.text("ror")).take(node));
        mentions.stream()
                .filter(InstitutionBook::isIdentified)
                .forEach(m -> side(m.openalex(), m.ror()).mentions().take(m));
        contents().forEach(r -> side(r.openalex(), r.ror()).take(r));
        List<InstitutionHome> homes = homes();
        new InstitutionWriter(transaction).write(homes);

        Set<String> staying =
                homes.stream().flatMap(InstitutionHome::staying).collect(Collectors.toSet());
        return records.values().stream()
                .filter(
                        r ->
                                changedKeys.contains(r.content().key())
                                        || !staying.contains(r.content().key()))
                .map(record -> record.describing(id(content(record))))
                .toList();
    }

    /** Every institution at once, where nothing is known yet. */
    List<InstitutionHome> settleAll(
            Collection<InstitutionMention> mentions, List<InstitutionRecord> all) {
        mentions.stream()
                .filter(InstitutionBook::isIdentified)
                .forEach(m -> side(m.openalex(), m.ror()).mentions().take(m));
        all.forEach(r -> side(r.openalex(), r.ror()).take(r));
        return homes();
    }

    /** The own id of an institution this batch mentions; nothing for one without any identifier. */
    Optional<String> id(InstitutionMention mention) {
        return isIdentified(mention)
                ? Optional.of(id(mention.openalex(), mention.ror()))
                : Optional.empty();
    }

    String id(InstitutionRecord institution) {
        return id(institution.openalex(), institution.ror());
    }

    private String id(@Nullable String openalex, @Nullable String ror) {
        return openalex == null
                ? "ror:" + Objects.requireNonNull(ror)
                : Objects.requireNonNull(idByOpenAlex.get(openalex));
    }

    private static boolean isIdentified(InstitutionMention mention) {
        return mention.openalex() != null || mention.ror() != null;
    }

    /** Adds what is stored until nothing outside shares an identifier with anything inside. */
    private void load(GraphTransaction transaction, List<InstitutionMention> mentions) {
        Set<String> openalex = new TreeSet<>();
        Set<String> rors = new TreeSet<>();
        mentions.forEach(m -> collect(openalex, rors, m.openalex(), m.ror()));
        contents().forEach(r -> collect(openalex, rors, r.openalex(), r.ror()));
        Set<String> lookedUp = new TreeSet<>();
        while (!lookedUp.containsAll(openalex) || !lookedUp.containsAll(rors)) {
            List<String> newOpenalex = openalex.stream().filter(lookedUp::add).toList();
            List<String> newRors = rors.stream().filter(lookedUp::add).toList();
            for (Row row :
                    transaction.run(KNOWN, Map.of("openalex", newOpenalex, "rors", newRors))) {
                StoredInstitution node = StoredInstitution.of(row);
                nodes.putIfAbsent(node.id(), node);
                collect(openalex, rors, node.text("openalex"), node.text("ror"));
                node.records().forEach(r -> records.putIfAbsent(r.content().key(), r));
            }
            contents().forEach(r -> collect(openalex, rors, r.openalex(), r.ror()));
        }
    }

    private static void collect(
            Set<String> openalex, Set<String> rors, @Nullable String id, @Nullable String ror) {
        if (id != null) {
            openalex.add(id);
        }
        if (ror != null) {
            rors.add(ror);
        }
    }

    private List<InstitutionRecord> contents() {
        return records.values().stream().map(InstitutionBook::content).toList();
    }

    private static InstitutionRecord content(StoredRecord stored) {
        return (InstitutionRecord) stored.content();
    }

    private InstitutionSide side(@Nullable String openalex, @Nullable String ror) {
        return openalex != null
                ? byOpenAlex.computeIfAbsent(openalex, InstitutionSide::ofOpenAlex)
                : byRor.computeIfAbsent(Objects.requireNonNull(ror), InstitutionSide::ofRor);
    }

    private List<InstitutionHome> homes() {
        Map<String, InstitutionSide> unclaimed = new TreeMap<>(byRor);
        Set<String> owned = new TreeSet<>();
        List<InstitutionHome> homes = new ArrayList<>();
        byOpenAlex.forEach(
                (openalex, side) -> {
                    String ror = side.ror();
                    boolean owner = ror != null && owned.add(ror);
                    InstitutionSide registry = owner ? unclaimed.remove(ror) : null;
                    String id = owner ? "ror:" + ror : openalex;
                    idByOpenAlex.put(openalex, id);
                    homes.add(
                            InstitutionHome.of(
                                    id,
                                    registry == null ? List.of(side) : List.of(side, registry)));
                });
        unclaimed.forEach(
                (ror, side) -> homes.add(InstitutionHome.of("ror:" + ror, List.of(side))));
        return homes;
    }
}
