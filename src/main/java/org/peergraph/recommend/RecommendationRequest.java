package org.peergraph.recommend;

import java.util.Map;
import org.peergraph.web.Parameters;

/**
 * How many recommendations are wanted.
 *
 * @param limit 1 to 50; 10 unless told otherwise
 */
public record RecommendationRequest(int limit) {

    /**
     * Reads {@code limit}.
     *
     * @throws org.peergraph.web.BadParameterException if it is out of range, or not alone
     */
    static RecommendationRequest of(Map<String, String> given) {
        return new RecommendationRequest(
                Parameters.of(given, "limit").get("limit").integer(10, 1, 50));
    }
}
