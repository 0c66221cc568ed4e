package org.peergraph.slice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
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

    private static final CypherFile WITHIN_YEARS = CypherFile.named("slice/researcher-years");

    private final Graph graph;
    private final DeriveSettings derive;
    private final EntityLinks links;
    private final SliceLabels labels;
    private final SliceCache cache;

    Slices(
            Graph graph,
            DeriveSettings derive,
            EntityLinks links,
            SliceLabels labels,
            SliceCache cache) {
        this.graph = graph;
        this.derive = derive;
        this.links = links;
        this.labels = labels;
        this.cache = cache;
    }

    /**
     * The slice around whatever the identifier names; its form tells the kind.
     *
     * @throws EntityNotFoundException if nothing has this identifier
     */
    public Slice around(String text, SliceRequest request) {
        return around(kind(text), text, request);
    }

    /**
     * What a step to the neighbours of an entity adds to what is on screen: new nodes alone, and
     * every edge that touches one of them.
     *
     * @throws EntityNotFoundException if nothing has this identifier
     */
    public Slice around(String text, Screen screen, SliceRequest request) {
        return read(kind(text), text, screen, request);
    }

    /**
     * The slice around an entity of a known kind.
     *
     * @throws EntityNotFoundException if nothing has this identifier
     */
    public Slice around(EntityKind kind, String text, SliceRequest request) {
        return cache.get(kind, text, request, () -> read(kind, text, Screen.EMPTY, request));
    }

    private static EntityKind kind(String text) {
        return Identifier.parse(text)
                .kind()
                .orElseThrow(() -> new EntityNotFoundException("entity", text));
    }

    private Slice read(EntityKind kind, String text, Screen screen, SliceRequest request) {
        long began = System.nanoTime();
        CypherFile query =
                kind == EntityKind.RESEARCHER && request.needsWorks()
                        ? WITHIN_YEARS
                        : Objects.requireNonNull(QUERIES.get(kind));
        return graph.readOne(
                        query,
                        parameters(text, screen, request),
                        row -> slice(kind, row, screen, request, began))
                .orElseThrow(() -> new EntityNotFoundException(kind, text));
    }

    private Map<String, @Nullable Object> parameters(
            String text, Screen screen, SliceRequest request) {
        Map<String, @Nullable Object> parameters =
                new HashMap<>(EntityIds.parameters(Identifier.parse(text)));
        for (EntityKind kind : EntityKind.values()) {
            parameters.put(kind.plural(), request.limit(kind));
            parameters.put("present" + kind.label() + "s", screen.of(kind));
        }
        parameters.put("skip", request.skip());
        parameters.put("from", request.from());
        parameters.put("to", request.to());
        parameters.put("minStrength", request.minStrength());
        parameters.put("minTrust", request.minTrust());
        parameters.put("weighting", request.weighting().word());
        parameters.put("halfLife", request.halfLife());
        parameters.put("hyper", request.hyper().word());
        parameters.put("year", request.recencyYear());
        parameters.put("authorLimit", derive.authorLimit());
        return parameters;
    }

    private Slice slice(EntityKind kind, Row row, Screen screen, SliceRequest request, long began) {
        SliceNode focus = labels.plain(node(kind, row.tuple("focusNode")));
        List<SliceNode> nodes = new ArrayList<>();
        Map<EntityKind, Truncation> truncation = new EnumMap<>(EntityKind.class);
        for (EntityKind neighbours : EntityKind.values()) {
            List<SliceNode> some =
                    row.tuples(neighbours.word() + "Nodes").stream()
                            .map(tuple -> labels.plain(node(neighbours, tuple)))
                            .toList();
            nodes.addAll(neighbours == EntityKind.TOPIC ? SliceLabels.distinct(some) : some);
            if (request.limit(neighbours) > 0) {
                truncation.put(
                        neighbours,
                        SliceRules.truncation(
                                links,
                                focus,
                                neighbours,
                                Math.max(total(row, neighbours), some.size()),
                                some.size(),
                                request));
            }
        }
        return new Slice(
                focus,
                nodes,
                SliceEdges.of(row, nodes, screen, request),
                communities(row),
                truncation,
                request,
                Approximations.of(
                        kind,
                        request,
                        total(row, EntityKind.RESEARCHER),
                        total(row, EntityKind.WORK),
                        row.integer("candidates")),
                row.longInteger("version"),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    private static int total(Row row, EntityKind kind) {
        return row.integer(kind.word() + "Total");
    }

    private SliceNode node(EntityKind kind, List<@Nullable Object> tuple) {
        return SliceNode.of(kind, tuple, derive.authorLimit());
    }

    private static Map<Long, String> communities(Row row) {
        Map<Long, String> captions = new TreeMap<>();
        for (List<@Nullable Object> tuple : row.tuples("communities")) {
            captions.put(
                    (Long) Objects.requireNonNull(tuple.get(0)),
                    Objects.toString(tuple.get(1), ""));
        }
        return captions;
    }
}
