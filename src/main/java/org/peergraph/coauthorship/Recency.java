package org.peergraph.coauthorship;

import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.HalfLife;
import org.peergraph.web.Parameters;

/**
 * How fast a joint work loses weight with age: half of it in every half-life.
 *
 * @param halfLife years, 0.5 to 100; 10 unless told otherwise
 * @param asOf the year ages are counted to, the present one unless told otherwise
 */
public record Recency(double halfLife, int asOf) {

    /**
     * Reads {@code halfLife} and {@code asOf}.
     *
     * @throws org.peergraph.web.BadParameterException if one is out of range
     */
    public static Recency of(Parameters parameters) {
        Integer asOf = parameters.get("asOf").findYear();
        return new Recency(
                HalfLife.of(parameters), asOf == null ? Year.now(ZoneOffset.UTC).getValue() : asOf);
    }

    /**
     * What is left of a weight of 1: 0.5^(age ÷ half-life). Later years have age 0; without a year
     * there is no age and nothing is left.
     */
    public double decay(@Nullable Integer year) {
        return year == null ? 0 : Math.pow(0.5, Math.max(0, asOf - year) / halfLife);
    }
}
