package org.peergraph.derive;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Refreshes everything derived around the nodes marked {@code Stale}.
 *
 * <p>Writers mark what they touch in the transaction that touches it; the mark goes in the
 * transaction that refreshes. So a refresh may be killed at any moment and goes on with what is
 * still marked.
 */
@Component
@EnableConfigurationProperties(DeriveSettings.class)
public class Derivation {

    /**
     * Passes in a row after which no fewer nodes were marked: other writers may mark as fast as
     * this refreshes, but not that often.
     */
    private static final int MOST_VAIN_PASSES = 100;

    private static final CypherFile ORPHANS = CypherFile.named("derive/orphans");
    private static final CypherFile FRESH_VENUES = CypherFile.named("derive/fresh-venues");
    private static final CypherFile MEASURES = CypherFile.named("derive/adjacency-measures");
    private static final CypherFile ADJACENT = CypherFile.named("derive/topic-adjacent");

    private static final CypherFile STALE_WORKS = CypherFile.named("derive/stale-works");
    private static final CypherFile STALE_RESEARCHERS =
            CypherFile.named("derive/stale-researchers");
    private static final CypherFile STALE_TOPICS = CypherFile.named("derive/stale-topics");
    private static final CypherFile STALE_INSTITUTIONS =
            CypherFile.named("derive/stale-institutions");

    private static final List<CypherFile> WORK_STEPS =
            files("derive/work-neighbours", "derive/work-citations");
    private static final List<CypherFile> RESEARCHER_STEPS =
            files(
                    "derive/coauthored-with",
                    "derive/works-on",
                    "derive/affiliated-with",
                    "derive/researcher-neighbours",
                    "derive/researcher-figures",
                    "trust/refresh");
    private static final List<CypherFile> TOPIC_STEPS =
            files("derive/adjacent-to", "derive/topic-leaders", "derive/topic-figures");
    private static final List<CypherFile> TOPIC_STEPS_BUT_ADJACENCY =
            TOPIC_STEPS.subList(1, TOPIC_STEPS.size());
    private static final List<CypherFile> INSTITUTION_STEPS =
            files("derive/institution-leaders", "derive/institution-figures");

    private final Graph graph;
    private final DeriveSettings settings;

    public Derivation(Graph graph, DeriveSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /** How many nodes are marked. */
    public long stale() {
        return steps(_ -> {}, 0).stale();
    }

    /**
     * Refreshes until nothing is marked.
     *
     * @param remaining is told the number of marked nodes now and then
     */
    public void refresh(LongConsumer remaining) {
        DerivationSteps steps = steps(remaining, 0);
        long stale = steps.stale();
        if (stale == 0) {
            return;
        }
        int vain = 0;
        while (stale > 0) {
            remaining.accept(stale);
            refreshAuthors(steps);
            steps.whileAny(STALE_TOPICS, TOPIC_STEPS);
            refreshPlaces(steps);
            long left = steps.stale();
            vain = left < stale ? 0 : vain + 1;
            if (vain > MOST_VAIN_PASSES) {
                throw new IllegalStateException(
                        "missing: a step that refreshes the last %d marked nodes".formatted(left));
            }
            stale = left;
        }
        measureAdjacency();
        remaining.accept(0);
    }

    /**
     * Refreshes what follows from a change to who wrote what, or where. What works are about is as
     * it was, so adjacency stays; but as soon as anybody else writes, everything marked is
     * refreshed.
     *
     * @param version the graph's after that change, before which nothing was marked
     */
    public void refreshAuthorship(long version) {
        DerivationSteps steps = steps(_ -> {}, version);
        refreshAuthors(steps);
        steps.whileAnyAlone(STALE_TOPICS, TOPIC_STEPS_BUT_ADJACENCY);
        if (steps.alone()) {
            refreshPlaces(steps);
        }
        // Others' marks, and what the last steps have marked.
        if (!steps.alone() || steps.stale() > 0) {
            refresh(_ -> {});
        }
    }

    private static void refreshAuthors(DerivationSteps steps) {
        steps.whileAny(STALE_WORKS, WORK_STEPS);
        steps.repeatWhileAny(ORPHANS, "removed");
        steps.whileAny(STALE_RESEARCHERS, RESEARCHER_STEPS);
        steps.repeatWhileAny(ORPHANS, "removed");
    }

    private static void refreshPlaces(DerivationSteps steps) {
        steps.whileAny(STALE_INSTITUTIONS, INSTITUTION_STEPS);
        steps.repeatWhileAny(FRESH_VENUES, "refreshed");
    }

    private DerivationSteps steps(LongConsumer remaining, long version) {
        return new DerivationSteps(graph, settings, remaining, version);
    }

    private void measureAdjacency() {
        forAllTopics(MEASURES);
        forAllTopics(ADJACENT);
    }

    private void forAllTopics(CypherFile step) {
        String after = "";
        while (after != null) {
            after =
                    graph.write(step, Map.of("after", after, "limit", DerivationSteps.BATCH))
                            .getFirst()
                            .findText("last");
        }
    }

    private static List<CypherFile> files(String... names) {
        return List.of(names).stream().map(CypherFile::named).toList();
    }
}
