package org.peergraph.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * All shortest ways between two nodes of a small graph, and the choice of those far apart.
 *
 * @param neighbours of a node
 * @param strength of the step between two nodes
 */
public record ShortestPaths(
        Function<String, Set<String>> neighbours, BiFunction<String, String, Double> strength) {

    /** The ways to be answered: up to k of at most so many steps. */
    public List<List<String>> chosen(String from, String to, int k, int steps) {
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
        return result.subList(0, Math.min(k, result.size()));
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
        List<List<String>> reached = List.of(List.of(from));
        for (int step = 1; step <= steps; step++) {
            List<List<String>> next = new ArrayList<>();
            for (List<String> path : reached) {
                for (String node : neighbours.apply(path.getLast())) {
                    boolean banned = notDirect && path.size() == 1 && node.equals(to);
                    if (!banned && !avoid.contains(node) && !path.contains(node)) {
                        List<String> longer = new ArrayList<>(path);
                        longer.add(node);
                        next.add(longer);
                    }
                }
            }
            List<List<String>> arrived =
                    next.stream()
                            .filter(path -> path.getLast().equals(to))
                            .sorted(
                                    Comparator.comparingDouble((List<String> p) -> -weakest(p))
                                            .thenComparing(p -> String.join(" ", p)))
                            .toList();
            if (!arrived.isEmpty()) {
                return arrived;
            }
            reached = next;
        }
        return List.of();
    }

    private double weakest(List<String> path) {
        double weakest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < path.size(); i++) {
            weakest = Math.min(weakest, strength.apply(path.get(i - 1), path.get(i)));
        }
        return Literature.rounded(weakest);
    }
}
