package org.peergraph.coauthorship;

import java.util.List;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.graph.Tuple;
import org.peergraph.identifier.EntityKind;
import org.peergraph.identifier.Identifier;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;
import org.springframework.stereotype.Component;

/** Finds what researchers have in common. */
@Component
public class CommonGrounds {

    private static final CypherFile QUERY = CypherFile.named("coauthorship/common-ground");

    private final Graph graph;
    private final EntityIds ids;

    public CommonGrounds(Graph graph, EntityIds ids) {
        this.graph = graph;
        this.ids = ids;
    }

    /**
     * What at least two of them share.
     *
     * @throws EntityNotFoundException if one of them is unknown
     * @throws BadParameterException if two ids are one person's
     */
    public CommonGround of(CommonGroundRequest request) {
        List<?> keys =
                request.ids().stream()
                        .map(id -> EntityIds.parameters(Identifier.parse(id)))
                        .toList();
        CommonGround found =
                graph.readOne(
                                QUERY,
                                Map.of("people", keys, "limit", request.limit()),
                                row -> commonGround(row, request))
                        .orElseThrow();
        if (found.people().size() < request.ids().size()) {
            request.ids().forEach(id -> ids.getOwnId(EntityKind.RESEARCHER, id));
        }
        if (found.people().stream().distinct().count() < request.ids().size()) {
            throw new BadParameterException(
                    "ids", String.join(",", request.ids()), CommonGroundRequest.ALLOWED);
        }
        return found;
    }

    private static CommonGround commonGround(Row row, CommonGroundRequest request) {
        return new CommonGround(
                Tuple.all(row, "people").stream()
                        .map(person -> new Mention(person.text(0), person.text(1)))
                        .toList(),
                shared(row.row("collaborators"), "then the greatest sum of strengths", request),
                shared(row.row("topics"), "then the greatest smallest share", request),
                shared(row.row("works"), "then the newest", request),
                shared(row.row("institutions"), "then most works", request),
                request,
                row.longInteger("version"));
    }

    private static Excerpt<CommonGround.Shared> shared(
            Row list, String then, CommonGroundRequest request) {
        String rule = "shared by most first, %s, at most %d".formatted(then, request.limit());
        return Excerpt.of(
                Tuple.all(list, "items").stream().map(CommonGrounds::shared).toList(),
                list.integer("total"),
                rule);
    }

    private static CommonGround.Shared shared(Tuple item) {
        boolean work = item.size() > 4;
        return new CommonGround.Shared(
                item.text(0),
                item.findText(1),
                item.integer(2),
                work ? item.findInteger(4) : null,
                work ? item.findInteger(5) : null,
                item.tuples(3).stream().map(CommonGrounds::figure).toList());
    }

    private static CommonGround.Figure figure(Tuple figure) {
        return new CommonGround.Figure(
                figure.text(0),
                figure.findInteger(1),
                figure.findDecimal(2),
                figure.findInteger(3),
                figure.findInteger(4));
    }
}
