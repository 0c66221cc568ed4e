package org.peergraph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peergraph.importer.run.Records.openalex;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.Graph;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.run.ListSource;

/** Corrections beside each other and beside imports, and a death in the middle of one. */
class ConcurrentCorrectionsIT extends CorrectedGraph {

    private static List<ImportedRecord> works(int from, int to) {
        return IntStream.range(from, to)
                .<ImportedRecord>mapToObj(
                        i -> openalex("W" + i, "2024", "A" + i % 7, "A" + i % 5, "A" + i % 11))
                .toList();
    }

    @Test
    void ofTwoThatExcludeEachOtherOneIsMade() throws Exception {
        importAll(ListSource.of(works(0, 40)));

        List<Future<Correction>> both =
                atOnce(List.of(() -> make(merge("A1", "A2")), () -> make(merge("A2", "A1"))));

        assertThat(both.stream().filter(each -> each.state() == Future.State.SUCCESS)).hasSize(1);
        assertThat(both.stream().filter(each -> each.state() == Future.State.FAILED))
                .allSatisfy(
                        each ->
                                assertThat(each.exceptionNow())
                                        .isInstanceOf(AlreadyOneException.class));
        assertThat(ownId("A1")).isEqualTo(ownId("A2"));
    }

    @Test
    void aProposalIsAppliedOnce() throws Exception {
        importAll(ListSource.of(works(0, 40)));
        Correction proposed = corrections.propose(split("A1", "W1"), ADA, "another");

        List<Future<Correction>> both =
                atOnce(
                        List.of(
                                () -> corrections.apply(proposed.id(), "one", "It is so"),
                                () -> corrections.apply(proposed.id(), "other", "It is so")));

        assertThat(both.stream().filter(each -> each.state() == Future.State.SUCCESS)).hasSize(1);
    }

    @Test
    void besideAnImportTheyMakeTheGraphThatFollowsFromBoth() throws Exception {
        importAll(ListSource.of(works(0, 200)));
        List<Callable<Object>> all = new ArrayList<>();
        all.add(() -> importAll(ListSource.of(works(200, 2_000))));
        all.add(() -> make(merge("A9", "A8")));
        all.add(() -> make(notTheirs("A10", "W10", "W21")));
        for (Future<Object> each : atOnce(all)) {
            each.get();
        }
        List<String> together = said();

        emptyGraph();
        corrections();
        importAll(ListSource.of(works(0, 2_000)));
        make(merge("A9", "A8"));
        make(notTheirs("A10", "W10", "W21"));

        assertThat(together).isEqualTo(said());
    }

    @Test
    void aDeathBeforeDerivationIsMadeUpForByTheNextRefresh() {
        importAll(ListSource.of(works(0, 40)));
        make(merge("A1", "A2"));
        List<String> expected = said();

        emptyGraph();
        corrections();
        importAll(ListSource.of(works(0, 40)));
        Corrections dying = corrections(new Dying(graph));
        assertThatThrownBy(() -> dying.make(merge("A1", "A2"), ADA, "I should know"))
                .isInstanceOf(Dying.Death.class);
        assertThat(ownId("A1")).as("the merge itself is done").isEqualTo("A2");
        assertThat(said()).isNotEqualTo(expected);

        derivation.refresh(_ -> {});
        assertThat(said()).isEqualTo(expected);
    }

    /** A process that ends when it should derive. */
    private static final class Dying extends Derivation {

        static final class Death extends Error {}

        Dying(Graph graph) {
            super(graph, new DeriveSettings(100));
        }

        @Override
        public void refreshAuthorship(long version) {
            throw new Death();
        }

        @Override
        public void refresh(LongConsumer remaining) {
            throw new Death();
        }
    }

    private static <T> List<Future<T>> atOnce(List<? extends Callable<T>> tasks)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            return threads.invokeAll(tasks);
        }
    }
}
