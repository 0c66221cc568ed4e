package org.peergraph.generator;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Picks low ranks more often than high ones, by a power law.
 *
 * <p>A uniform number raised to the power e and stretched over n ranks falls on rank x with a
 * density proportional to x^(1/e − 1): 2 gives the first of n a share of n^(−1/2). Multiplications
 * only, hence the same on every machine; that is why no library of samplers is used.
 */
final class Skewed {

    private Skewed() {}

    /**
     * A rank from 0 to {@code size − 1}.
     *
     * @param power 1 for no skew at all
     */
    static int pick(int size, int power, RandomGenerator random) {
        double uniform = random.nextDouble();
        double skewed = uniform;
        for (int i = 1; i < power; i++) {
            skewed *= uniform;
        }
        return (int) (skewed * size);
    }

    /** One of the values, the first ones more often. */
    static <T> T pick(List<T> values, int power, RandomGenerator random) {
        return values.get(pick(values.size(), power, random));
    }
}
