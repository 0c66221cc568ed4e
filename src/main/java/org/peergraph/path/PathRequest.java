package org.peergraph.path;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.Parameters;

/**
 * Which paths are looked for.
 *
 * @param paths how many at most, 1 to 5; 3 unless told otherwise
 * @param steps how long at most, 1 to 6; 6 unless told otherwise
 * @param minStrength what every hop between two people (Newman's strength, 0 to 1,000) or two
 *     topics (NPMI, −1 to 1) has at least; null for no such condition
 * @param fromYear every hop's years reach into this year or later; null for no such condition
 * @param toYear every hop's years begin in this year or earlier; null for no such condition
 */
public record PathRequest(
        int paths,
        int steps,
        @Nullable Double minStrength,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) {

    /**
     * Reads parameters of these names.
     *
     * @throws BadParameterException if one is unknown or out of range
     */
    static PathRequest of(Map<String, String> given) {
        Parameters parameters =
                Parameters.of(given, "paths", "steps", "minStrength", "fromYear", "toYear");
        Integer fromYear = parameters.get("fromYear").findYear();
        Integer toYear = parameters.get("toYear").findYear();
        if (fromYear != null && toYear != null && toYear < fromYear) {
            throw parameters.get("toYear").refused("a year from " + fromYear + " on");
        }
        return new PathRequest(
                parameters.get("paths").integer(3, 1, 5),
                parameters.get("steps").integer(6, 1, 6),
                parameters.get("minStrength").isEmpty()
                        ? null
                        : parameters.get("minStrength").decimal(0, -1, 1_000),
                fromYear,
                toYear);
    }
}
