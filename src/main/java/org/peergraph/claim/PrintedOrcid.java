package org.peergraph.claim;

import java.util.List;
import java.util.Objects;
import org.peergraph.graph.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads in a work's record at whose place an ORCID iD stands. */
final class PrintedOrcid {

    private PrintedOrcid() {}

    /**
     * Whether the iD stands at one of the row's positions and nowhere else: an iD at two places of
     * one author list is a mistake, and nobody knows at which.
     */
    static boolean standsAt(Row row, String orcid) {
        List<?> positions = (List<?>) Objects.requireNonNull(row.columns().get("positions"));
        List<Long> carrying =
                JsonMapper.shared()
                        .readTree(row.text("content"))
                        .path("authorships")
                        .valueStream()
                        .filter(authorship -> authorship.path("orcid").asString("").equals(orcid))
                        .map(PrintedOrcid::position)
                        .toList();
        return carrying.size() == 1 && positions.contains(carrying.getFirst());
    }

    private static Long position(JsonNode authorship) {
        return authorship.path("position").asLong();
    }
}
