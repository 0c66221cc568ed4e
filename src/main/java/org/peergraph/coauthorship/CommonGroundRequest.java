package org.peergraph.coauthorship;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.Parameters;

/**
 * Whose common ground is looked for.
 *
 * @param ids 2 to 10 researchers, in any form of id
 * @param limit entries of each list, 1 to 100; 10 unless told otherwise
 */
public record CommonGroundRequest(List<String> ids, int limit) {

    static final String ALLOWED = "2 to 10 ids of different researchers, separated by commas";

    /**
     * Reads {@code ids} and {@code limit}.
     *
     * @throws BadParameterException if one is missing, unknown or out of range
     */
    static CommonGroundRequest of(Map<String, String> given) {
        Parameters parameters = Parameters.of(given, "ids", "limit");
        List<String> ids =
                Arrays.stream(parameters.get("ids").text().split(",", -1))
                        .map(String::strip)
                        .toList();
        if (ids.size() < 2
                || ids.size() > 10
                || ids.contains("")
                || ids.stream().distinct().count() < ids.size()) {
            throw parameters.get("ids").refused(ALLOWED);
        }
        return new CommonGroundRequest(ids, parameters.get("limit").integer(10, 1, 100));
    }
}
