package org.peergraph.web;

/** Years after which a joint work counts half, one range wherever it is asked for. */
public final class HalfLife {

    private static final double USUAL = 10;

    /** Shorter ones leave nothing but this year's works. */
    private static final double LEAST = 0.5;

    /** Longer ones are no different from not halving at all. */
    private static final double MOST = 100;

    private HalfLife() {}

    /**
     * 0.5 to 100 years; 10 unless told otherwise.
     *
     * @throws BadParameterException if it is out of range
     */
    public static double of(Parameters parameters) {
        return parameters.get("halfLife").decimal(USUAL, LEAST, MOST);
    }
}
