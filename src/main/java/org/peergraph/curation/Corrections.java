package org.peergraph.curation;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.peergraph.audit.AuditLog;
import org.peergraph.curation.Correction.Act;
import org.peergraph.curation.Correction.State;
import org.peergraph.derive.Derivation;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/**
 * Makes corrections, applies them and takes them back.
 *
 * <p>What is decided commits together with the works and people it changes, under the lock that
 * importers take, so nobody ever sees half of it. What is derived from them is marked in the same
 * transaction and refreshed right after; should the program die in between, the next start or
 * refresh does it.
 */
@Component
public class Corrections {

    private static final CypherFile LOCK = CypherFile.named("importer/lock");
    private static final CypherFile GROW_VERSION = CypherFile.named("importer/grow-version");

    private static final CypherFile STALE = CypherFile.named("derive/stale-count");

    /** In place of a version: something waited to be derived already. */
    private static final long NOT_SETTLED = -1;

    private final Graph graph;
    private final RulingIds ids;
    private final Reprojection reprojection;
    private final Derivation derivation;
    private final AuditLog audit;

    public Corrections(
            Graph graph,
            EntityIds ids,
            Reprojection reprojection,
            Derivation derivation,
            AuditLog audit) {
        this.graph = graph;
        this.ids = new RulingIds(ids);
        this.reprojection = reprojection;
        this.derivation = derivation;
        this.audit = audit;
    }

    /**
     * The same ruling on own ids.
     *
     * @throws org.peergraph.graph.EntityNotFoundException if it names what is not there
     */
    public Ruling named(Ruling asked) {
        return ids.own(asked);
    }

    /**
     * Keeps a correction for somebody else to decide about.
     *
     * @param asked ids in any accepted form
     * @param by account id
     * @throws CurationException if it contradicts the graph as it is
     * @throws org.peergraph.graph.EntityNotFoundException if it names what is not there
     */
    public Correction propose(Ruling asked, String by, String reason) {
        Correction made = Correction.asked(ids.own(asked), by, reason);
        return locked(
                (transaction, _) ->
                        save(transaction, Effect.of(made).checked(transaction), by, reason));
    }

    /** Makes a correction and applies it at once. */
    public Correction make(Ruling asked, String by, String reason) {
        Correction made = Correction.asked(ids.own(asked), by, reason);
        return refreshing((transaction, version) -> apply(transaction, made, by, reason, version));
    }

    /**
     * Applies what was proposed.
     *
     * @param why what whoever is concerned is told
     * @throws AlreadyDecidedException if it is not proposed any more
     */
    public Correction apply(String id, String by, String why) {
        return refreshing(
                (transaction, version) ->
                        apply(
                                transaction,
                                get(transaction, id, State.PROPOSED, "applied"),
                                by,
                                why,
                                version));
    }

    /** Refuses what was proposed; what the graph says stays as it is. */
    public Correction refuse(String id, String by, String why) {
        return locked(
                (transaction, _) ->
                        save(
                                transaction,
                                get(transaction, id, State.PROPOSED, "refused")
                                        .refused(Act.now(by)),
                                by,
                                why));
    }

    /**
     * Takes back what was applied: the graph is what it would be without it.
     *
     * @param why null where no reason was asked for
     */
    public Correction undo(String id, String by, @Nullable String why) {
        return refreshing(
                (transaction, _) -> {
                    Correction applied = get(transaction, id, State.APPLIED, "undone");
                    project(transaction, Effect.of(applied).lift(transaction));
                    return save(transaction, applied.undone(Act.now(by)), by, why);
                });
    }

    private static Correction get(
            GraphTransaction transaction, String id, State expected, String asked) {
        Correction correction = CorrectionNodes.get(transaction, id);
        if (correction.state() != expected) {
            throw new AlreadyDecidedException(correction, asked);
        }
        return correction;
    }

    private Correction apply(
            GraphTransaction transaction,
            Correction proposed,
            String by,
            String why,
            long version) {
        Correction applied = Effect.of(proposed).checked(transaction).applied(Act.now(by), version);
        Effect effect = Effect.of(applied);
        Touched touched = effect.touched(transaction);
        touched.refuseTooMuch();
        effect.lay(transaction);
        project(transaction, touched);
        return save(transaction, applied, by, why);
    }

    private void project(GraphTransaction transaction, Touched touched) {
        reprojection.project(transaction, touched.works(), touched.researchers());
    }

    /**
     * Keeps it with its entry in the log; pages that tell corrections are out of date from here.
     */
    private Correction save(
            GraphTransaction transaction, Correction correction, String by, @Nullable String why) {
        CorrectionNodes.save(transaction, correction);
        audit.write(
                transaction,
                by,
                "correction " + CorrectionNodes.word(correction.state()),
                "/researchers/" + correction.subject(),
                why);
        transaction.run(GROW_VERSION, Map.of());
        return correction;
    }

    /**
     * Derives what follows at once. Where nothing waited to be derived before, that is little: what
     * works are about is not corrected.
     */
    private Correction refreshing(BiFunction<GraphTransaction, Long, Correction> change) {
        AtomicLong alone = new AtomicLong();
        Correction changed =
                locked(
                        (transaction, version) -> {
                            boolean settled =
                                    transaction.run(STALE, Map.of()).getFirst().longInteger("stale")
                                            == 0;
                            Correction made = change.apply(transaction, version);
                            alone.set(settled ? version(transaction) : NOT_SETTLED);
                            return made;
                        });
        if (alone.get() == NOT_SETTLED) {
            derivation.refresh(_ -> {});
        } else {
            derivation.refreshAuthorship(alone.get());
        }
        return changed;
    }

    private static long version(GraphTransaction transaction) {
        return transaction.run(LOCK, Map.of()).getFirst().longInteger("version");
    }

    /** Hands the graph's version to what is done, once no other writer writes. */
    private Correction locked(BiFunction<GraphTransaction, Long, Correction> change) {
        return graph.write(
                CorrectionNodes.SAVE,
                transaction -> change.apply(transaction, version(transaction)));
    }
}
