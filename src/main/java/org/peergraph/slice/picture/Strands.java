package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SlicePicture.Strand;
import org.peergraph.slice.picture.SliceGraph.Tie;

/**
 * The research strands of a slice: groups of topics that meet in the same works, found by greedy
 * modularity (Newman, PRE 69, 066133, 2004). Works, people and institutions follow their topics.
 *
 * @param of strand of each entity by its number; {@link #NONE} where it has none
 */
record Strands(List<Strand> list, int[] of) {

    static final int NONE = -1;

    /** As many hues as can be told apart on both backgrounds. */
    private static final int MOST = 8;

    static Strands of(SliceGraph graph) {
        List<Integer> topics = graph.neighbours(EntityKind.TOPIC);
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> group : Modularity.groups(meetings(graph, topics))) {
            groups.add(group.stream().map(topics::get).toList());
        }
        groups.sort(Comparator.comparingInt((List<Integer> group) -> -works(graph, group)));
        int[] of = new int[graph.entities().size()];
        Arrays.fill(of, NONE);
        List<Strand> strands = new ArrayList<>();
        for (List<Integer> group : groups.subList(0, Math.min(MOST, groups.size()))) {
            int strongest =
                    group.stream()
                            .min(Comparator.comparingInt(t -> -graph.worksOnTopic(t)))
                            .orElseThrow();
            group.forEach(topic -> of[topic] = strands.size());
            strands.add(new Strand("k" + strands.size(), graph.entity(strongest).label()));
        }
        follow(graph, of, EntityKind.WORK, EntityKind.TOPIC, strands.size());
        follow(graph, of, EntityKind.RESEARCHER, EntityKind.WORK, strands.size());
        follow(graph, of, EntityKind.RESEARCHER, EntityKind.TOPIC, strands.size());
        follow(graph, of, EntityKind.INSTITUTION, EntityKind.RESEARCHER, strands.size());
        return new Strands(List.copyOf(strands), of);
    }

    /** Style class of an entity's hue. */
    String tone(int entity) {
        return of[entity] == NONE ? "kx" : list.get(of[entity]).tone();
    }

    /**
     * How many works of the slice each two topics share; what is said of their adjacency where none
     * is.
     */
    private static double[][] meetings(SliceGraph graph, List<Integer> topics) {
        double[][] shared = new double[topics.size()][topics.size()];
        boolean any = false;
        for (int work = 0; work < graph.entities().size(); work++) {
            List<Integer> about = new ArrayList<>();
            for (Tie tie : graph.ties()) {
                int topic = topics.indexOf(tie.b());
                if (tie.is("ABOUT") && tie.a() == work && work != SliceGraph.FOCUS && topic >= 0) {
                    about.add(topic);
                }
            }
            for (int i : about) {
                for (int j : about) {
                    shared[i][j] += i == j ? 0 : 1;
                    any |= i != j;
                }
            }
        }
        for (Tie tie : any ? List.<Tie>of() : graph.ties()) {
            int i = topics.indexOf(tie.a());
            int j = topics.indexOf(tie.b());
            Integer works = tie.edge().works();
            if (tie.is("ADJACENT_TO") && i >= 0 && j >= 0 && works != null) {
                shared[i][j] = works;
                shared[j][i] = works;
            }
        }
        return shared;
    }

    private static int works(SliceGraph graph, List<Integer> topics) {
        return topics.stream().mapToInt(graph::worksOnTopic).sum();
    }

    /** Gives entities without a strand the one most of their neighbours of a kind have. */
    private static void follow(
            SliceGraph graph, int[] of, EntityKind followers, EntityKind leaders, int strands) {
        for (int follower : graph.neighbours(followers)) {
            double[] votes = new double[strands];
            for (Tie tie : graph.ties()) {
                int leader = tie.other(follower);
                if (tie.touches(follower) && graph.kind(leader) == leaders && of[leader] != NONE) {
                    votes[of[leader]] += tie.is("ABOUT") ? Math.max(tie.edge().weight(), 0.01) : 1;
                }
            }
            for (int strand = 0; of[follower] == NONE && strand < strands; strand++) {
                double vote = votes[strand];
                if (vote > 0 && Arrays.stream(votes).allMatch(other -> other <= vote)) {
                    of[follower] = strand;
                }
            }
        }
    }
}
