package org.peergraph.recommend;

import java.util.List;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;

/** People a researcher might work with, best score first. */
public record RecommendedCollaborators(
        Mention researcher,
        Excerpt<Candidate> collaborators,
        RecommendationRequest parameters,
        long graphVersion) {

    /**
     * Somebody two steps away.
     *
     * @param score adamicAdar + topicOverlap
     * @param adamicAdar Σ 1/ln deg(z) over the shared collaborators z, natural logarithm (Adamic
     *     and Adar, Social Networks 25, 211, 2003)
     * @param topicOverlap Σ min(share, share) over the shared topics
     */
    public record Candidate(
            String id,
            String name,
            double score,
            double adamicAdar,
            double topicOverlap,
            List<SharedCollaborator> sharedCollaborators,
            List<SharedTopic> sharedTopics) {}

    /**
     * Somebody both have published with.
     *
     * @param collaborators how many collaborators they have, deg(z), 2 at least
     * @param term 1/ln deg(z)
     */
    public record SharedCollaborator(String id, String name, int collaborators, double term) {}

    /**
     * A topic both work on.
     *
     * @param share of the researcher's works
     * @param candidateShare of the candidate's works
     * @param term the smaller one
     */
    public record SharedTopic(
            String id, String name, double share, double candidateShare, double term) {}
}
