package org.peergraph.recommend;

import java.util.List;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;

/**
 * Topics a researcher might take up, best score first.
 *
 * @param peopleLookedAt collaborators and their collaborators whose topics were read
 */
public record RecommendedTopics(
        Mention researcher,
        int peopleLookedAt,
        Excerpt<Candidate> topics,
        RecommendationRequest parameters,
        long graphVersion) {

    /**
     * A topic people around work on and the researcher does not.
     *
     * @param score adjacency · coverage
     * @param adjacency Σ share · NPMI over the researcher's topics it is adjacent to
     * @param coverage the share of the people looked at who work on it
     */
    public record Candidate(
            String id,
            String name,
            String level,
            double score,
            double adjacency,
            double coverage,
            List<AdjacentOwnTopic> adjacentTo,
            Excerpt<Worker> people) {}

    /**
     * One of the researcher's topics that the candidate is adjacent to.
     *
     * @param share of the researcher's works
     * @param npmi of the two topics, above 0
     * @param works about both, 2 at least
     * @param term share · npmi
     */
    public record AdjacentOwnTopic(
            String id, String name, double share, double npmi, int works, double term) {}

    /** Somebody around the researcher who works on the candidate. */
    public record Worker(String id, String name, int works) {}
}
