package org.peergraph.importer.run;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a run's records so far.
 *
 * @param changed new, or said something else than before
 * @param unchanged already stored exactly so
 * @param older an earlier version of what is stored
 * @param rejected set aside with a reason
 * @param notes how often something was repaired or left out, by kind
 */
public record ImportCounts(
        long changed, long unchanged, long older, long rejected, Map<String, Long> notes) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, Map.of());

    public long records() {
        return changed + unchanged + older;
    }

    ImportCounts plus(ImportCounts other) {
        Map<String, Long> sum = new TreeMap<>(notes);
        other.notes.forEach((what, count) -> sum.merge(what, count, Long::sum));
        return new ImportCounts(
                changed + other.changed,
                unchanged + other.unchanged,
                older + other.older,
                rejected + other.rejected,
                sum);
    }
}
