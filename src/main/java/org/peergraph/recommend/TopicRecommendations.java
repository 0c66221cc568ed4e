package org.peergraph.recommend;

import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Tuple;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;
import org.springframework.stereotype.Component;

/** Recommends topics at the edge of what a researcher does: the gap finder. */
@Component
public class TopicRecommendations {

    /** Strongest collaborators looked at; with {@link #FAR} at most 330 people. */
    static final int NEAR = 30;

    /** Strongest collaborators of each looked at. */
    static final int FAR = 10;

    /** Main topics of the researcher and of each of the people; the rest is a work or two. */
    static final int TOPICS = 20;

    /** Topics whose adjacency is read, those most of the people work on. */
    static final int COMPARED = 100;

    /** People named with each topic. */
    static final int PEOPLE = 5;

    private static final CypherFile QUERY = CypherFile.named("recommend/topics");
    private static final String CUT =
            "; looked at: the %d strongest collaborators, the %d strongest of each, %d main topics of"
                    + " everybody, the %d topics most of them work on, the 60 most adjacent to each";

    private final RecommendationQuery query;

    public TopicRecommendations(Graph graph) {
        this.query =
                new RecommendationQuery(
                        graph,
                        QUERY,
                        Map.of(
                                "near",
                                NEAR,
                                "far",
                                FAR,
                                "topics",
                                TOPICS,
                                "compared",
                                COMPARED,
                                "named",
                                PEOPLE),
                        CUT.formatted(NEAR, FAR, TOPICS, COMPARED));
    }

    /**
     * Topics near a researcher's own that people around them work on and they do not.
     *
     * @throws EntityNotFoundException if there is no such researcher
     */
    public RecommendedTopics of(String id, RecommendationRequest request) {
        return query.ask(
                id,
                request,
                row ->
                        new RecommendedTopics(
                                new Mention(row.text("id"), row.text("name")),
                                row.integer("lookedAt"),
                                query.recommended(row, request, TopicRecommendations::candidate),
                                request,
                                row.longInteger("version")));
    }

    private static RecommendedTopics.Candidate candidate(Tuple c) {
        return new RecommendedTopics.Candidate(
                c.text(0),
                c.text(1),
                c.text(2),
                c.decimal(3),
                c.decimal(4),
                c.decimal(5),
                c.tuples(6).stream()
                        .map(
                                t ->
                                        new RecommendedTopics.AdjacentOwnTopic(
                                                t.text(0),
                                                t.text(1),
                                                t.decimal(2),
                                                t.decimal(3),
                                                t.integer(4),
                                                t.decimal(5)))
                        .toList(),
                Excerpt.of(
                        c.tuples(7).stream()
                                .map(
                                        p ->
                                                new RecommendedTopics.Worker(
                                                        p.text(0), p.text(1), p.integer(2)))
                                .toList(),
                        c.integer(8),
                        "most works on it first, at most " + PEOPLE));
    }
}
