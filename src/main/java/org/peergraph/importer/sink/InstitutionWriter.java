package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;

/** Brings the nodes of institutions to what their records and mentions now say. */
final class InstitutionWriter {

    private static final CypherFile ABSORB = CypherFile.named("importer/institutions-absorb");
    private static final CypherFile RENAME = CypherFile.named("importer/institutions-rename");
    private static final CypherFile WRITE = CypherFile.named("importer/institutions-write");
    private static final CypherFile PARTS = CypherFile.named("importer/institutions-parts");
    private static final CypherFile RELEASE = CypherFile.named("importer/institutions-release");
    private static final CypherFile PART_OF = CypherFile.named("importer/institutions-part-of");
    private static final CypherFile ARRIVED = CypherFile.named("importer/institutions-arrived");
    private static final CypherFile FORGET = CypherFile.named("importer/awaited-forget");

    private final GraphTransaction transaction;

    InstitutionWriter(GraphTransaction transaction) {
        this.transaction = transaction;
    }

    void write(List<InstitutionHome> homes) {
        List<InstitutionHome> changed = homes.stream().filter(InstitutionHome::hasChanged).toList();
        if (changed.isEmpty()) {
            return;
        }
        absorb(changed);
        rename(changed);
        transaction.run(
                WRITE, Map.of("rows", changed.stream().map(InstitutionWriter::row).toList()));
        hang(
                changed.stream()
                        .filter(home -> home.hasChanged("parents"))
                        .map(home -> parents(home.id(), home.properties().get("parents")))
                        .toList());
        transaction.run(
                ARRIVED, Map.of("rows", changed.stream().map(InstitutionWriter::names).toList()));
        hangAnew(changed);
    }

    private void absorb(List<InstitutionHome> homes) {
        List<Map<String, String>> pairs = new ArrayList<>();
        for (InstitutionHome home : homes) {
            home.absorbed()
                    .ifPresent(
                            from ->
                                    pairs.add(
                                            Map.of(
                                                    "from",
                                                    from.id(),
                                                    "to",
                                                    home.node().orElseThrow().id())));
        }
        if (!pairs.isEmpty()) {
            transaction.run(ABSORB, Map.of("pairs", pairs));
        }
    }

    /** In two steps, since an id given up must be free before its new owner takes it. */
    private void rename(List<InstitutionHome> homes) {
        List<Map<String, String>> away = new ArrayList<>();
        List<Map<String, String>> home = new ArrayList<>();
        for (InstitutionHome renamed : homes.stream().filter(InstitutionHome::isRenamed).toList()) {
            String between = "renamed:" + renamed.id();
            away.add(new Rename(renamed.node().orElseThrow().id(), between).parameters());
            home.add(new Rename(between, renamed.id()).parameters());
        }
        if (!away.isEmpty()) {
            transaction.run(RENAME, Map.of("renames", away));
            transaction.run(RENAME, Map.of("renames", home));
        }
    }

    /** What named an institution by an id that is another's now hangs under that one. */
    private void hangAnew(List<InstitutionHome> homes) {
        List<String> moved =
                homes.stream()
                        .filter(home -> home.isRenamed() || home.absorbed().isPresent())
                        .map(InstitutionHome::id)
                        .toList();
        if (!moved.isEmpty()) {
            hang(
                    transaction.run(PARTS, Map.of("ids", moved)).stream()
                            .map(row -> parents(row.text("id"), row.texts("parents")))
                            .toList());
        }
    }

    private void hang(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> released = new TreeSet<>();
        for (Row row :
                transaction.run(
                        RELEASE, Map.of("ids", rows.stream().map(row -> row.get("id")).toList()))) {
            released.add(row.text("awaited"));
        }
        transaction.run(PART_OF, Map.of("rows", rows));
        if (!released.isEmpty()) {
            transaction.run(FORGET, Map.of("ids", List.copyOf(released)));
        }
    }

    private static Map<String, Object> row(InstitutionHome home) {
        Map<String, @Nullable Object> properties = new HashMap<>(home.properties());
        properties.put("id", home.id());
        return Map.of("id", home.id(), "properties", properties);
    }

    private static Map<String, Object> parents(String id, @Nullable Object parents) {
        return Map.of("id", id, "parents", parents == null ? List.of() : parents);
    }

    private static Map<String, Object> names(InstitutionHome home) {
        return Map.of(
                "id",
                home.id(),
                "names",
                Stream.of(home.id(), home.properties().get("openalex"))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
