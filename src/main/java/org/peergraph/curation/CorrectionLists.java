package org.peergraph.curation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.account.Account;
import org.peergraph.account.Accounts;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.springframework.stereotype.Component;

/** Reads corrections as pages tell them. */
@Component
final class CorrectionLists {

    /** More than nearly all records ever have. */
    private static final int MOST = 100;

    private static final CypherFile FIND = CypherFile.named("curation/corrections-find");
    private static final CypherFile OF = CypherFile.named("curation/corrections-of");
    private static final CypherFile IN = CypherFile.named("curation/corrections-in");
    private static final CypherFile RECORD = CypherFile.named("curation/record");

    private final Graph graph;
    private final EntityNames names;
    private final Accounts accounts;

    CorrectionLists(Graph graph, EntityNames names, Accounts accounts) {
        this.graph = graph;
        this.names = names;
        this.accounts = accounts;
    }

    /**
     * A correction in words.
     *
     * @param researcher whom it is about
     * @param other the person, place or nothing it names beside; its id is empty if none
     * @param instead the place instead; its id is empty if none
     * @param works the works it names, with their titles
     * @param by who made it, as others see them
     */
    record Entry(
            Correction correction,
            Preview.Named researcher,
            Preview.Named other,
            Preview.Named instead,
            List<Preview.Named> works,
            String by,
            String decidedBy,
            String undoneBy) {

        /** What the person is called whose page tells of it. */
        String subject() {
            return correction.subject().equals(other.id()) ? other.name() : researcher.name();
        }

        /** The whole of it in one line, without links. */
        String sentence() {
            String name = researcher.name();
            return switch (correction.ruling()) {
                case Ruling.Merge _ ->
                        "%s (%s) and %s are one person"
                                .formatted(name, researcher.id(), other.name());
                case Ruling.Split _ -> some("by another person than %s".formatted(name));
                case Ruling.NotTheirs _ -> some("not by %s".formatted(name));
                case Ruling.WrongAffiliation _ ->
                        "%s was not at %s".formatted(name, other.name())
                                + (instead.id().isEmpty() ? "" : ", but at " + instead.name());
            };
        }

        private String some(String rest) {
            return works.size() == 1
                    ? "1 work is " + rest
                    : "%,d works are %s".formatted(works.size(), rest);
        }
    }

    Optional<RecordToCorrect> findRecord(String researcher) {
        return graph.readOne(RECORD, Map.of("id", researcher), RecordToCorrect::of);
    }

    Optional<Entry> find(String id) {
        return graph.readOne(FIND, Map.of("id", id), CorrectionNodes::read).map(this::entry);
    }

    Correction get(String id) {
        return find(id).map(Entry::correction)
                .orElseThrow(() -> new EntityNotFoundException("correction", id));
    }

    /** The newest that concern a researcher. */
    List<Entry> of(String researcher) {
        return graph
                .read(OF, Map.of("id", researcher, "skip", 0, "limit", MOST), CorrectionNodes::read)
                .stream()
                .map(this::entry)
                .toList();
    }

    /** Those nobody has decided about, the oldest first. */
    List<Entry> proposed(int limit) {
        String state = CorrectionNodes.word(Correction.State.PROPOSED);
        return graph
                .read(IN, Map.of("state", state, "skip", 0, "limit", limit), CorrectionNodes::read)
                .stream()
                .map(this::entry)
                .toList();
    }

    Entry entry(Correction correction) {
        String other =
                switch (correction.ruling()) {
                    case Ruling.Merge merge -> merge.into();
                    case Ruling.Split _, Ruling.NotTheirs _ ->
                            correction.person() == null ? "" : correction.person();
                    case Ruling.WrongAffiliation wrong -> wrong.institution();
                };
        String instead =
                correction.ruling() instanceof Ruling.WrongAffiliation wrong
                        ? wrong.findInstead().orElse("")
                        : "";
        List<Preview.Named> named =
                names.of(List.of(correction.ruling().researcher(), other, instead));
        return new Entry(
                correction,
                named.get(0),
                named.get(1),
                named.get(2),
                names.of(correction.ruling().works()),
                name(Optional.of(correction.made())),
                name(Optional.ofNullable(correction.decided())),
                name(Optional.ofNullable(correction.undone())));
    }

    private String name(Optional<Correction.Act> act) {
        return act.flatMap(done -> accounts.findById(done.by()))
                .map(Account::name)
                .orElse("somebody whose account is gone");
    }
}
