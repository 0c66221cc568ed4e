package org.peergraph.recommend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.graph.Tuple;
import org.peergraph.identifier.EntityKind;
import org.peergraph.identifier.Identifier;
import org.peergraph.web.Excerpt;

/** A question about what a researcher has not done yet, with the bounds it is asked within. */
final class RecommendationQuery {

    private final Graph graph;
    private final CypherFile query;
    private final Map<String, Integer> bounds;
    private final String cut;

    /**
     * @param cut what the rule says where the bounds left something out
     */
    RecommendationQuery(Graph graph, CypherFile query, Map<String, Integer> bounds, String cut) {
        this.graph = graph;
        this.query = query;
        this.bounds = bounds;
        this.cut = cut;
    }

    /**
     * Asks about one researcher.
     *
     * @throws EntityNotFoundException if there is no such researcher
     */
    <T> T ask(String id, RecommendationRequest request, Function<Row, T> answer) {
        Map<String, Object> parameters = new HashMap<>(bounds);
        parameters.put("id", EntityIds.parameters(Identifier.parse(id)));
        parameters.put("limit", request.limit());
        return graph.readOne(query, parameters, answer)
                .orElseThrow(() -> new EntityNotFoundException(EntityKind.RESEARCHER, id));
    }

    /** What is recommended, best first, and what the bounds did to it. */
    <C> Excerpt<C> recommended(
            Row row, RecommendationRequest request, Function<Tuple, C> candidate) {
        List<C> items = Tuple.all(row, "recommended").stream().map(candidate).toList();
        String rule = "best score first, at most " + request.limit();
        return Excerpt.of(items, row.integer("found"), row.flag("cut") ? rule + cut : rule);
    }
}
