package org.peergraph.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;

/** Asks a query about foci the way the service does: a first page, the usual limits. */
record Asked(BudgetedQuery query) {

    private static final Map<String, Object> USUAL = usual();

    /** The query's parameters for each of the foci; one set for a query that has no focus. */
    List<Map<String, @Nullable Object>> about(Map<EntityKind, List<String>> foci) {
        String text = query.file().text();
        List<String> first = foci.getOrDefault(kind(true), List.of());
        List<String> second = foci.getOrDefault(kind(false), List.of());
        List<Map<String, @Nullable Object>> asked = new ArrayList<>();
        if (!Stream.of("$id", "$a,", "$from", "$people").anyMatch(text::contains)) {
            asked.add(with(first, first, 0));
            return asked;
        }
        for (int i = 0; i < first.size(); i++) {
            asked.add(with(first, second, i));
        }
        return asked;
    }

    private Map<String, @Nullable Object> with(List<String> first, List<String> second, int i) {
        Map<String, @Nullable Object> parameters = new HashMap<>(USUAL);
        for (String other : List.of("openalex", "orcid", "doi", "arxiv", "ror")) {
            parameters.put(other, null);
        }
        for (String none : List.of("minStrength", "fromYear", "toYear")) {
            parameters.put(none, null);
        }
        if (!first.isEmpty()) {
            String a = first.get(i);
            String b = second.get((i + 1) % second.size());
            boolean keyed = query.file().text().contains("$id.id");
            parameters.put("id", keyed ? key(a) : a);
            parameters.put("a", key(a));
            parameters.put("b", key(b));
            parameters.put("from", key(a));
            parameters.put("to", key(b));
            parameters.put("people", Stream.of(a, b).distinct().map(Asked::key).toList());
            parameters.put("ids", first.subList(0, Math.min(25, first.size())));
        }
        parameters.putAll(special(first));
        return parameters;
    }

    /** What this query takes under a name that others use for something else. */
    private Map<String, Object> special(List<String> first) {
        if (query.isSlice() || query.name().equals("view/view")) {
            Map<String, Object> slice = new HashMap<>();
            slice.putAll(Map.of("papers", List.of(), "subjects", List.of(), "sites", List.of()));
            slice.put("people", first.stream().limit(100).map(Asked::asked).toList());
            slice.putAll(Map.of("researchers", 24, "works", 16, "topics", 12, "institutions", 7));
            slice.putAll(Map.of("from", 0, "to", 9999, "minStrength", 0.0, "minTrust", 0));
            slice.putAll(Map.of("weighting", "recent", "hyper", "collapse"));
            for (EntityKind kind : EntityKind.values()) {
                slice.put("present" + kind.label() + "s", List.of());
            }
            return slice;
        }
        return switch (query.name()) {
            case "identifier/merged-into" -> Map.of("key", "openalex:merged:A1");
            case "recommend/topics" -> Map.of("near", 30, "far", 10, "topics", 20);
            case "coauthorship/collaboration" -> Map.of("terms", 500);
            default -> query.name().startsWith("path/") ? Map.of("works", 3) : Map.of();
        };
    }

    private EntityKind kind(boolean first) {
        return switch (query.name()) {
            case "adjacency/adjacency", "path/topics" -> EntityKind.TOPIC;
            case "path/person-topic" -> first ? EntityKind.RESEARCHER : EntityKind.TOPIC;
            case "slice/researcher-years" -> EntityKind.RESEARCHER;
            case "export/works" -> EntityKind.WORK;
            default ->
                    Stream.of(EntityKind.values())
                            .filter(
                                    kind ->
                                            query.name().startsWith(kind.word() + "/")
                                                    || query.name().equals("slice/" + kind.word()))
                            .findFirst()
                            .orElse(EntityKind.RESEARCHER);
        };
    }

    private static Map<String, @Nullable Object> asked(String id) {
        Map<String, @Nullable Object> asked = key(id);
        asked.put("asked", id);
        return asked;
    }

    private static Map<String, @Nullable Object> key(String id) {
        Map<String, @Nullable Object> key = new HashMap<>();
        List.of("openalex", "orcid", "arxiv").forEach(name -> key.put(name, null));
        key.put("id", id);
        return key;
    }

    private static Map<String, Object> usual() {
        Map<String, Object> usual = new HashMap<>();
        usual.putAll(Map.of("skip", 0, "limit", 25, "authors", 10, "minSupport", 2));
        usual.putAll(Map.of("authorLimit", 100, "asOf", 2025, "year", 2025, "halfLife", 10.0));
        usual.putAll(Map.of("terms", 3, "hyper", 100, "looked", 2000));
        usual.putAll(Map.of("paths", 5, "steps", 6, "most", 500, "nearest", 40, "named", 5));
        usual.putAll(Map.of("near", 60, "far", 100, "compared", 100, "topics", 60));
        usual.putAll(Map.of("beforeFrom", 2000, "beforeTo", 2010));
        usual.putAll(Map.of("afterFrom", 2011, "afterTo", 2025, "query", "a* OR s*"));
        return usual;
    }
}
