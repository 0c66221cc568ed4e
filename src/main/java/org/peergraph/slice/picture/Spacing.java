package org.peergraph.slice.picture;

/**
 * Places things one below the other as near to where they wish to be as their heights allow: least
 * squares under a fixed order, by pooling adjacent violators (Barlow and others, 1972).
 */
final class Spacing {

    private Spacing() {}

    /**
     * The middle of each thing.
     *
     * @param wishes wished middles, in the order of the things
     * @param heights room each needs
     * @param low where the first may begin, and {@code high} where the last must end; stretched
     *     evenly at both ends if the things need more
     */
    static double[] place(double[] wishes, double[] heights, double low, double high) {
        int n = wishes.length;
        double[] before = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            before[i] = sum + heights[i] / 2;
            sum += heights[i];
        }
        double slack = Math.max(0, high - low - sum);
        double begin = sum > high - low ? (low + high - sum) / 2 : low;
        double[] free = new double[n];
        for (int i = 0; i < n; i++) {
            free[i] = wishes[i] - before[i];
        }
        double[] pooled = ascending(free);
        for (int i = 0; i < n; i++) {
            pooled[i] = Math.clamp(pooled[i], begin, begin + slack) + before[i];
        }
        return pooled;
    }

    /** The nearest ascending sequence. */
    private static double[] ascending(double[] values) {
        double[] mean = new double[values.length];
        int[] size = new int[values.length];
        int blocks = 0;
        for (double value : values) {
            mean[blocks] = value;
            size[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                int joined = size[blocks - 2] + size[blocks - 1];
                mean[blocks - 2] =
                        (mean[blocks - 2] * size[blocks - 2] + mean[blocks - 1] * size[blocks - 1])
                                / joined;
                size[blocks - 2] = joined;
                blocks--;
            }
        }
        double[] result = new double[values.length];
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < size[block]; i++) {
                result[next++] = mean[block];
            }
        }
        return result;
    }
}
