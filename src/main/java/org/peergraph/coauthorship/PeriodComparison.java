package org.peergraph.coauthorship;

import java.util.List;
import java.util.Map;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.graph.Tuple;
import org.peergraph.identifier.EntityKind;
import org.peergraph.identifier.Identifier;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;
import org.springframework.stereotype.Component;

/** Compares who and what a researcher works with in two periods. */
@Component
public class PeriodComparison {

    private static final CypherFile QUERY = CypherFile.named("coauthorship/changes");

    private final Graph graph;
    private final DeriveSettings derive;

    public PeriodComparison(Graph graph, DeriveSettings derive) {
        this.graph = graph;
        this.derive = derive;
    }

    /**
     * What changed for one researcher.
     *
     * @throws EntityNotFoundException if there is none
     */
    public Changes of(String id, ChangesRequest request) {
        return graph.readOne(
                        QUERY,
                        Map.of(
                                "id", EntityIds.parameters(Identifier.parse(id)),
                                "beforeFrom", request.before().from(),
                                "beforeTo", request.before().to(),
                                "afterFrom", request.after().from(),
                                "afterTo", request.after().to(),
                                "authorLimit", derive.authorLimit(),
                                "limit", request.limit()),
                        row -> changes(row, request))
                .orElseThrow(() -> new EntityNotFoundException(EntityKind.RESEARCHER, id));
    }

    private static Changes changes(Row row, ChangesRequest request) {
        return new Changes(
                new Mention(row.text("id"), row.text("name")),
                parts(Tuple.all(row, "collaborators"), request),
                parts(Tuple.all(row, "topics"), request),
                row.integer("undated"),
                request,
                row.longInteger("version"));
    }

    private static Changes.Parts parts(List<Tuple> parts, ChangesRequest request) {
        return new Changes.Parts(
                part(parts, "new", request),
                part(parts, "continuing", request),
                part(parts, "dormant", request),
                part(parts, "revived", request));
    }

    private static Excerpt<Changes.Entry> part(
            List<Tuple> parts, String change, ChangesRequest request) {
        String rule = "most works in the two periods first, at most " + request.limit();
        return parts.stream()
                .filter(part -> part.text(0).equals(change))
                .findFirst()
                .map(
                        part ->
                                Excerpt.of(
                                        part.tuples(2).stream()
                                                .map(PeriodComparison::entry)
                                                .toList(),
                                        part.integer(1),
                                        rule))
                .orElseGet(() -> Excerpt.of(List.of(), 0, rule));
    }

    private static Changes.Entry entry(Tuple entry) {
        return new Changes.Entry(
                entry.text(0),
                entry.text(1),
                entry.integer(2),
                entry.integer(3),
                entry.integer(4),
                entry.integer(5));
    }
}
