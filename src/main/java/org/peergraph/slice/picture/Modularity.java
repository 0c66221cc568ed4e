package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of what is tied together more than chance would: starting from singles, the two groups
 * whose union raises modularity most are joined until none does (Newman, PRE 69, 066133, 2004).
 */
final class Modularity {

    private Modularity() {}

    /**
     * The groups, each in ascending order, the one with the lowest member first.
     *
     * @param weights symmetric, its diagonal 0
     */
    static List<List<Integer>> groups(double[][] weights) {
        List<List<Integer>> groups = new ArrayList<>();
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            groups.add(List.of(i));
            for (double weight : weights[i]) {
                total += weight;
            }
        }
        while (total > 0) {
            double best = 1e-9;
            int left = -1;
            int right = -1;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    double gain = gain(weights, groups.get(i), groups.get(j), total);
                    if (gain > best + 1e-12) {
                        best = gain;
                        left = i;
                        right = j;
                    }
                }
            }
            if (left < 0) {
                break;
            }
            List<Integer> union = new ArrayList<>(groups.get(left));
            union.addAll(groups.remove(right));
            groups.set(left, union.stream().sorted().toList());
        }
        return groups;
    }

    /** What joining two groups adds to modularity: 2 (e_ij − a_i a_j). */
    private static double gain(
            double[][] weights, List<Integer> one, List<Integer> other, double total) {
        double between = 0;
        for (int i : one) {
            for (int j : other) {
                between += weights[i][j];
            }
        }
        return 2 * (between / total - ends(weights, one) / total * (ends(weights, other) / total));
    }

    private static double ends(double[][] weights, List<Integer> group) {
        double ends = 0;
        for (int i : group) {
            for (double weight : weights[i]) {
                ends += weight;
            }
        }
        return ends;
    }
}
