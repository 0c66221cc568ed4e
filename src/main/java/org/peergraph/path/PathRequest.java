package org.peergraph.path;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.RequestParameters;

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
        RequestParameters parameters =
                RequestParameters.of(given, "paths", "steps", "minStrength", "fromYear", "toYear");
        Integer fromYear = parameters.findYear("fromYear");
        Integer toYear = parameters.findYear("toYear");
        if (fromYear != null && toYear != null && toYear < fromYear) {
            throw new BadParameterException(
                    "toYear", parameters.text("toYear"), "a year from " + fromYear + " on");
        }
        return new PathRequest(
                parameters.integer("paths", 3, 1, 5),
                parameters.integer("steps", 6, 1, 6),
                parameters.text("minStrength").isEmpty()
                        ? null
                        : parameters.decimal("minStrength", 0, -1, 1_000),
                fromYear,
                toYear);
    }
}
