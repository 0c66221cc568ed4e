package org.peergraph.coauthorship;

import java.util.Map;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.Parameters;
import org.peergraph.web.YearSpan;

/**
 * Two periods to compare.
 *
 * @param after begins later than {@code before} ends
 * @param limit entries of each list, 1 to 200; 50 unless told otherwise
 */
public record ChangesRequest(YearSpan before, YearSpan after, int limit) {

    /**
     * Reads {@code before} and {@code after}, each as in {@code 2010-2014}, and {@code limit}.
     *
     * @throws BadParameterException if one is missing, unknown or out of range
     */
    static ChangesRequest of(Map<String, String> given) {
        Parameters parameters = Parameters.of(given, "before", "after", "limit");
        YearSpan before = parameters.get("before").years();
        YearSpan after = parameters.get("after").years();
        if (after.from() <= before.to()) {
            throw parameters
                    .get("after")
                    .refused("years later than " + before.to() + ", where 'before' ends");
        }
        return new ChangesRequest(before, after, parameters.get("limit").integer(50, 1, 200));
    }
}
