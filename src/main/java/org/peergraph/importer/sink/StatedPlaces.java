package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.StatedAffiliation;

/** Where records state that a person was; two that state the same place make one of all years. */
final class StatedPlaces {

    private final Map<String, StatedAffiliation> byInstitution = new LinkedHashMap<>();

    void take(String institution, StatedAffiliation affiliation) {
        byInstitution.merge(institution, affiliation, StatedPlaces::joined);
    }

    private static StatedAffiliation joined(StatedAffiliation one, StatedAffiliation other) {
        return new StatedAffiliation(
                one.institution(),
                earlier(one.firstYear(), other.firstYear()),
                later(one.lastYear(), other.lastYear()),
                one.lastKnown() || other.lastKnown());
    }

    private static @Nullable Integer earlier(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(Math.min(one, other));
    }

    private static @Nullable Integer later(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(Math.max(one, other));
    }

    List<Map<String, @Nullable Object>> rows() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        byInstitution.forEach(
                (institution, affiliation) -> {
                    Map<String, @Nullable Object> row = new HashMap<>();
                    row.put("institution", institution);
                    row.put("firstYear", affiliation.firstYear());
                    row.put("lastYear", affiliation.lastYear());
                    row.put("lastKnown", affiliation.lastKnown());
                    rows.add(row);
                });
        return rows;
    }
}
