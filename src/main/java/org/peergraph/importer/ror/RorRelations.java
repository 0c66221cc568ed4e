package org.peergraph.importer.ror;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.RorId;
import org.peergraph.importer.JsonFields;

/**
 * The relationships of a record that are kept; children say the same as their parents do.
 *
 * @param parents own ids, sorted
 * @param successors own ids, sorted
 */
record RorRelations(List<String> parents, List<String> successors) {

    static RorRelations of(String ror, JsonFields record) {
        TreeSet<String> parents = new TreeSet<>();
        TreeSet<String> successors = new TreeSet<>();
        for (JsonFields relation : record.objects("relationships")) {
            TreeSet<String> kept =
                    switch (type(relation)) {
                        case "parent" -> parents;
                        case "successor" -> successors;
                        default -> null;
                    };
            if (kept != null) {
                other(ror, relation).ifPresent(kept::add);
            }
        }
        return new RorRelations(List.copyOf(parents), List.copyOf(successors));
    }

    /** Schema v1 begins types with a capital. */
    private static String type(JsonFields relation) {
        String type = relation.text("type");
        return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> other(String ror, JsonFields relation) {
        @Nullable String text = relation.text("id");
        Optional<RorId> id = text == null ? Optional.empty() : RorId.find(text);
        if (id.isEmpty()) {
            relation.note("relationship without a ROR id left out");
        } else if (id.get().value().equals(ror)) {
            relation.note("relationship with itself left out");
        }
        return id.map(RorId::value)
                .filter(value -> !value.equals(ror))
                .map(value -> "ror:" + value);
    }
}
