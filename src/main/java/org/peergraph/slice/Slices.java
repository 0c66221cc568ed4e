package org.peergraph.slice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;
import org.peergraph.identifier.Identifier;
import org.peergraph.web.EntityLinks;
import org.springframework.stereotype.Component;

/** Slices around any entity, each in one round trip to the database. */
@Component
public class Slices {

    private static final Map<EntityKind, CypherFile> QUERIES =
            Stream.of(EntityKind.values())
                    .collect(
                            Collectors.toMap(
                                    kind -> kind,
                                    kind -> CypherFile.named("slice/" + kind.word())));

    private final Graph graph;
    private final DeriveSettings derive;
    private final EntityLinks links;
    private final SliceLabels labels;

    Slices(Graph graph, DeriveSettings derive, EntityLinks links, SliceLabels labels) {
        this.graph = graph;
        this.derive = derive;
        this.links = links;
        this.labels = labels;
    }

    /**
     * The slice around whatever the identifier names; its form tells the kind.
     *
     * @throws EntityNotFoundException if nothing has this identifier
     */
    public Slice around(String text, SliceRequest request) {
        EntityKind kind =
                Identifier.parse(text)
                        .kind()
                        .orElseThrow(() -> new EntityNotFoundException("entity", text));
        return around(kind, text, request);
    }

    /**
     * The slice around an entity of a known kind.
     *
     * @throws EntityNotFoundException if nothing has this identifier
     */
    public Slice around(EntityKind kind, String text, SliceRequest request) {
        Map<String, @Nullable Object> parameters =
                new HashMap<>(EntityIds.parameters(Identifier.parse(text)));
        parameters.put("researchers", request.researchers());
        parameters.put("works", request.works());
        parameters.put("topics", request.topics());
        parameters.put("institutions", request.institutions());
        parameters.put("authorLimit", derive.authorLimit());
        return graph.readOne(
                        Objects.requireNonNull(QUERIES.get(kind)),
                        parameters,
                        row -> slice(kind, row))
                .orElseThrow(() -> new EntityNotFoundException(kind, text));
    }

    private Slice slice(EntityKind kind, Row row) {
        String place =
                Stream.of(row.findText("city"), row.findText("country"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        SliceNode focus =
                labels.plain(
                        new SliceNode(
                                row.text("id"),
                                kind,
                                row.text("label"),
                                row.findInteger("year"),
                                row.findInteger("works"),
                                row.findInteger("citations"),
                                place.isEmpty() ? null : place));
        List<SliceNode> nodes = new ArrayList<>();
        Map<EntityKind, Truncation> truncation = new EnumMap<>(EntityKind.class);
        for (EntityKind neighbours : EntityKind.values()) {
            List<SliceNode> some =
                    row.tuples(column(neighbours)).stream()
                            .map(tuple -> labels.plain(node(neighbours, tuple)))
                            .toList();
            nodes.addAll(neighbours == EntityKind.TOPIC ? SliceLabels.distinct(some) : some);
            truncation.put(
                    neighbours,
                    SliceRules.truncation(
                            links,
                            focus,
                            neighbours,
                            Math.max(row.integer(neighbours.word() + "Total"), some.size()),
                            some.size()));
        }
        return new Slice(
                focus, nodes, row.tuples("edges").stream().map(Slices::edge).toList(), truncation);
    }

    private static String column(EntityKind kind) {
        return kind == EntityKind.WORK ? "workNodes" : kind.plural();
    }

    private static SliceNode node(EntityKind kind, List<@Nullable Object> tuple) {
        return new SliceNode(
                (String) Objects.requireNonNull(tuple.get(0)),
                kind,
                (String) Objects.requireNonNull(tuple.get(1)),
                integer(tuple.get(2)),
                integer(tuple.get(3)),
                integer(tuple.get(4)),
                (String) tuple.get(5));
    }

    private static SliceEdge edge(List<@Nullable Object> tuple) {
        Number weight = (Number) tuple.get(3);
        return new SliceEdge(
                (String) Objects.requireNonNull(tuple.get(0)),
                (String) Objects.requireNonNull(tuple.get(1)),
                (String) Objects.requireNonNull(tuple.get(2)),
                weight == null ? 1 : weight.doubleValue(),
                integer(tuple.get(4)),
                integer(tuple.get(5)),
                integer(tuple.get(6)));
    }

    private static @Nullable Integer integer(@Nullable Object value) {
        return value == null ? null : Math.toIntExact(((Number) value).longValue());
    }
}
