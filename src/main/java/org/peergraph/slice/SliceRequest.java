package org.peergraph.slice;

import java.util.Map;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.Parameters;

/**
 * How many neighbours of each kind a slice shows at most.
 *
 * @param researchers 0 to 30
 * @param works 0 to 30
 * @param topics 0 to 30
 * @param institutions 0 to 30
 */
public record SliceRequest(int researchers, int works, int topics, int institutions) {

    /** With the focus 60 nodes: what a picture still shows with readable labels. */
    public static final SliceRequest USUAL = new SliceRequest(24, 16, 12, 7);

    private static final int MOST = 30;

    /**
     * Reads request parameters, each named like the kind in the plural.
     *
     * @throws org.peergraph.web.BadParameterException if one is out of range
     */
    public static SliceRequest of(Map<String, String> parameters) {
        return new SliceRequest(
                limit(parameters, EntityKind.RESEARCHER, USUAL.researchers),
                limit(parameters, EntityKind.WORK, USUAL.works),
                limit(parameters, EntityKind.TOPIC, USUAL.topics),
                limit(parameters, EntityKind.INSTITUTION, USUAL.institutions));
    }

    private static int limit(Map<String, String> parameters, EntityKind kind, int usual) {
        return Parameters.integer(kind.plural(), parameters.get(kind.plural()), usual, 0, MOST);
    }
}
