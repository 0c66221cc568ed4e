package org.peergraph.importer.sink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.WorkRecord;

/**
 * What a work is, given all records that describe it: the first by rank that says something wins.
 */
public final class WorkProperties {

    private WorkProperties() {}

    /**
     * Node properties; an absent value is an explicit null, so that writing it clears the old one.
     */
    static Map<String, @Nullable Object> of(WorkClusters.Cluster work, int authorCount) {
        List<WorkRecord> records = work.records();
        String date = first(records, WorkRecord::date, WorkProperties::earliest);
        String revised =
                records.stream()
                        .map(WorkRecord::revised)
                        .filter(Objects::nonNull)
                        .max(String::compareTo)
                        .orElse(null);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("title", first(records, WorkRecord::title));
        properties.put("abstract", first(records, WorkRecord::abstractText));
        properties.put("type", first(records, WorkRecord::type));
        properties.put("language", first(records, WorkRecord::language));
        properties.put("date", date);
        properties.put("year", year(date));
        properties.put("revised", revised);
        properties.put("venue", first(records, WorkRecord::venueName));
        properties.put("openalex", first(records, WorkRecord::openalex));
        properties.put("doi", first(records, WorkRecord::doi));
        properties.put("arxiv", first(records, WorkRecord::arxiv));
        properties.put("statedCitations", first(records, WorkRecord::citedBy));
        properties.put("retracted", records.stream().anyMatch(WorkRecord::retracted) ? true : null);
        properties.put("authorCount", authorCount);
        properties.put("authorshipCount", authors(work).authorships().size());
        properties.put(
                "referenceCount",
                records.stream().mapToInt(r -> r.references().size()).max().orElse(0));
        properties.put("sources", records.stream().map(WorkRecord::source).toList());
        return properties;
    }

    /** The record whose author list counts: the first by rank that has one. */
    public static WorkRecord authors(WorkClusters.Cluster work) {
        return work.records().stream()
                .filter(r -> !r.authorships().isEmpty())
                .findFirst()
                .orElse(work.records().getFirst());
    }

    private static <T> @Nullable T first(
            List<WorkRecord> records, Function<WorkRecord, @Nullable T> field) {
        for (WorkRecord record : records) {
            T value = field.apply(record);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String first(
            List<WorkRecord> records,
            Function<WorkRecord, @Nullable String> field,
            Function<List<String>, @Nullable String> choice) {
        return choice.apply(records.stream().map(field).filter(Objects::nonNull).toList());
    }

    private static @Nullable String earliest(List<String> dates) {
        return dates.stream().min(String::compareTo).orElse(null);
    }

    static @Nullable Integer year(@Nullable String date) {
        return date == null || date.length() < 4 ? null : Integer.valueOf(date.substring(0, 4));
    }
}
