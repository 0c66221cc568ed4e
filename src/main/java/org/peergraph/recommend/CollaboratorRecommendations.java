package org.peergraph.recommend;

import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Tuple;
import org.peergraph.web.Mention;
import org.springframework.stereotype.Component;

/** Recommends people two steps away. */
@Component
public class CollaboratorRecommendations {

    /** Strongest collaborators looked at: beyond them a shared acquaintance says little. */
    static final int NEAR = 60;

    /** Strongest collaborators of each looked at; 60 times 100 people stay a quick answer. */
    static final int FAR = 100;

    /** People whose topics are compared, first by shared collaborators; twice what is listed. */
    static final int COMPARED = 100;

    /** Main topics compared; hardly anybody has more than a few works on the next. */
    static final int TOPICS = 60;

    private static final CypherFile QUERY = CypherFile.named("recommend/collaborators");
    private static final String CUT =
            "; looked at: the %d strongest collaborators, the %d strongest of each, topics of the %d"
                    + " first by shared collaborators, %d main topics";

    private final RecommendationQuery query;

    public CollaboratorRecommendations(Graph graph) {
        this.query =
                new RecommendationQuery(
                        graph,
                        QUERY,
                        Map.of("near", NEAR, "far", FAR, "compared", COMPARED, "topics", TOPICS),
                        CUT.formatted(NEAR, FAR, COMPARED, TOPICS));
    }

    /**
     * People a researcher has not published with, but collaborators have.
     *
     * @throws EntityNotFoundException if there is no such researcher
     */
    public RecommendedCollaborators of(String id, RecommendationRequest request) {
        return query.ask(
                id,
                request,
                row ->
                        new RecommendedCollaborators(
                                new Mention(row.text("id"), row.text("name")),
                                query.recommended(
                                        row, request, CollaboratorRecommendations::candidate),
                                request,
                                row.longInteger("version")));
    }

    private static RecommendedCollaborators.Candidate candidate(Tuple c) {
        return new RecommendedCollaborators.Candidate(
                c.text(0),
                c.text(1),
                c.decimal(2),
                c.decimal(3),
                c.decimal(4),
                c.tuples(5).stream()
                        .map(
                                z ->
                                        new RecommendedCollaborators.SharedCollaborator(
                                                z.text(0), z.text(1), z.integer(2), z.decimal(3)))
                        .toList(),
                c.tuples(6).stream()
                        .map(
                                t ->
                                        new RecommendedCollaborators.SharedTopic(
                                                t.text(0),
                                                t.text(1),
                                                t.decimal(2),
                                                t.decimal(3),
                                                t.decimal(4)))
                        .toList());
    }
}
