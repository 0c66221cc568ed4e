package org.peergraph.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * All shortest ways between two nodes of a graph, and the choice of those far apart.
 *
 * @param neighbours of a node
 * @param strength of the step between two nodes
 */
public record ShortestPaths(
        Function<String, Set<String>> neighbours, BiFunction<String, String, Double> strength) {

    /** Of more ways of one search the question compares any so many. */
    static final int COMPARED = 500;

    /**
     * The ways to be answered.
     *
     * @param compared how many they were chosen from
     * @param all whether every way there is was compared
     */
    record Choice(List<List<String>> ways, int compared, boolean all) {

        Choice reversed() {
            return new Choice(ways.stream().map(List::reversed).toList(), compared, all);
        }
    }

    /** Up to k ways of at most so many steps. */
    Choice chosen(String from, String to, int k, int steps) {
        List<List<String>> first = all(from, to, Set.of(), false, steps);
        List<List<String>> chosen = apart(List.of(), first, k);
        List<List<String>> around = List.of();
        if (!chosen.isEmpty() && chosen.size() < k) {
            Set<String> used = new HashSet<>();
            chosen.forEach(path -> used.addAll(inner(path)));
            boolean direct = chosen.stream().anyMatch(path -> path.size() == 2);
            around = all(from, to, used, direct, steps);
            chosen = apart(chosen, around, k);
        }
        List<List<String>> result = new ArrayList<>(chosen);
        for (List<List<String>> round : List.of(first, around)) {
            round.stream().filter(path -> !result.contains(path)).forEach(result::add);
        }
        return new Choice(
                result.subList(0, Math.min(k, result.size())),
                first.size() + around.size(),
                first.size() <= COMPARED && around.size() <= COMPARED);
    }

    private static List<List<String>> apart(
            List<List<String>> before, List<List<String>> candidates, int k) {
        List<List<String>> chosen = new ArrayList<>(before);
        for (List<String> path : candidates) {
            boolean disjoint =
                    chosen.stream().allMatch(other -> Collections.disjoint(inner(other), path));
            if (disjoint && chosen.size() < k) {
                chosen.add(path);
            }
        }
        return chosen;
    }

    private static List<String> inner(List<String> path) {
        return path.subList(1, path.size() - 1);
    }

    /** All shortest ways, the one whose weakest step is strongest first, then by ids. */
    private List<List<String>> all(
            String from, String to, Set<String> avoid, boolean notDirect, int steps) {
        Map<String, Integer> left = stepsLeft(from, to, avoid, notDirect, steps);
        List<List<String>> ways = new ArrayList<>();
        if (left.containsKey(from)) {
            walk(List.of(from), left, ways);
        }
        ways.sort(
                Comparator.comparingDouble((List<String> p) -> -weakest(p))
                        .thenComparing(p -> String.join(" ", p)));
        return ways;
    }

    /** How far from the end each node is, as far as it matters; breadth first. */
    private Map<String, Integer> stepsLeft(
            String from, String to, Set<String> avoid, boolean notDirect, int steps) {
        Map<String, Integer> left = new HashMap<>(Map.of(to, 0));
        List<String> reached = List.of(to);
        for (int step = 1; step <= steps && !left.containsKey(from); step++) {
            List<String> next = new ArrayList<>();
            for (String node : reached) {
                for (String near : neighbours.apply(node)) {
                    boolean banned = notDirect && node.equals(to) && near.equals(from);
                    if (!banned && !avoid.contains(near) && !left.containsKey(near)) {
                        left.put(near, step);
                        next.add(near);
                    }
                }
            }
            reached = next;
        }
        return left;
    }

    /** Every way on, each step one nearer to the end; one more than is compared tells enough. */
    private void walk(List<String> path, Map<String, Integer> left, List<List<String>> ways) {
        int here = left.getOrDefault(path.getLast(), 0);
        if (here == 0) {
            ways.add(path);
        } else if (ways.size() <= COMPARED) {
            for (String near : neighbours.apply(path.getLast())) {
                if (left.getOrDefault(near, -1) == here - 1) {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(near);
                    walk(longer, left, ways);
                }
            }
        }
    }

    private double weakest(List<String> path) {
        double weakest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < path.size(); i++) {
            weakest = Math.min(weakest, strength.apply(path.get(i - 1), path.get(i)));
        }
        return Literature.rounded(weakest);
    }
}
