package org.peergraph.curation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;

/** The stored form of corrections: one node each, flat. */
final class CorrectionNodes {

    static final CypherFile SAVE = CypherFile.named("curation/corrections-save");
    private static final CypherFile FIND = CypherFile.named("curation/corrections-find");

    private CorrectionNodes() {}

    /** Reads it in the transaction that decides about it. */
    static Correction get(GraphTransaction transaction, String id) {
        return transaction.run(FIND, Map.of("id", id)).stream()
                .findFirst()
                .map(CorrectionNodes::read)
                .orElseThrow(() -> new EntityNotFoundException("correction", id));
    }

    static void save(GraphTransaction transaction, Correction correction) {
        transaction.run(SAVE, Map.of("id", correction.id(), "properties", properties(correction)));
    }

    private static Map<String, @Nullable Object> properties(Correction correction) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("kind", word(correction.ruling().kind()));
        properties.put("researcher", correction.ruling().researcher());
        properties.put("other", correction.person());
        switch (correction.ruling()) {
            case Ruling.Merge merge -> properties.put("other", merge.into());
            case Ruling.Split _, Ruling.NotTheirs _ ->
                    properties.put("works", correction.ruling().works());
            case Ruling.WrongAffiliation wrong -> {
                properties.put("institution", wrong.institution());
                properties.put("instead", wrong.instead());
            }
        }
        properties.put("records", correction.records());
        properties.put("names", correction.names());
        properties.put("reason", correction.reason());
        properties.put("state", word(correction.state()));
        put(properties, "made", correction.made());
        put(properties, "decided", correction.decided());
        put(properties, "undone", correction.undone());
        properties.put("sequence", correction.sequence());
        return properties;
    }

    private static void put(
            Map<String, @Nullable Object> properties, String what, Correction.@Nullable Act act) {
        properties.put(what + "By", act == null ? null : act.by());
        properties.put(what + "At", act == null ? null : act.at().toString());
    }

    /** The word an enum's constant is stored by. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Correction read(Row row) {
        Row node = row.row("properties");
        Ruling ruling = ruling(node);
        return new Correction(
                node.text("id"),
                ruling,
                ruling instanceof Ruling.Merge ? null : node.findText("other"),
                node.texts("records"),
                node.texts("names"),
                node.text("reason"),
                constant(Correction.State.class, node.text("state")),
                Objects.requireNonNull(act(node, "made")),
                act(node, "decided"),
                act(node, "undone"),
                node.longInteger("sequence"));
    }

    private static Ruling ruling(Row node) {
        String researcher = node.text("researcher");
        List<String> works = node.texts("works");
        return switch (constant(Ruling.Kind.class, node.text("kind"))) {
            case MERGE -> new Ruling.Merge(researcher, node.text("other"));
            case SPLIT -> new Ruling.Split(researcher, works);
            case NOT_MINE -> new Ruling.NotTheirs(researcher, works);
            case AFFILIATION ->
                    new Ruling.WrongAffiliation(
                            researcher, node.text("institution"), node.findText("instead"));
        };
    }

    private static Correction.@Nullable Act act(Row node, String what) {
        String by = node.findText(what + "By");
        return by == null ? null : new Correction.Act(by, Instant.parse(node.text(what + "At")));
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, String word) {
        return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
