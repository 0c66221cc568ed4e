package org.peergraph.generator;

import java.util.random.RandomGenerator;

/** How many people write a work together: mostly one to ten, sometimes many more. */
final class TeamSizes {

    /** Per cent of the works with 1, 2, … 10 authors; what is missing has more. */
    private static final int[] SHARES = {12, 15, 16, 15, 12, 9, 7, 5, 4, 3};

    /** Tail of the larger teams: one in three of them has more than 22, one in forty 99. */
    private static final double TAIL = 1.67;

    /** Just below 100, where an author list looks as if it had been cut. */
    private static final int LARGEST = 99;

    /** A consortium signs with 1,000 to 3,000 names. */
    private static final int SMALLEST_CONSORTIUM = 1_000;

    private static final int LARGEST_CONSORTIUM = 3_000;

    private TeamSizes() {}

    static int team(RandomGenerator random) {
        int percent = random.nextInt(100);
        for (int i = 0; i < SHARES.length; i++) {
            percent -= SHARES[i];
            if (percent < 0) {
                return i + 1;
            }
        }
        double uniform = 1 - random.nextDouble();
        double size = (SHARES.length + 1) * StrictMath.pow(uniform, -1 / TAIL);
        return (int) Math.min(size, LARGEST);
    }

    static int consortium(RandomGenerator random) {
        return random.nextInt(SMALLEST_CONSORTIUM, LARGEST_CONSORTIUM + 1);
    }
}
