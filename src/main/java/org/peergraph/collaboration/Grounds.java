package org.peergraph.collaboration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.peergraph.coauthorship.CommonGroundRequest;
import org.peergraph.coauthorship.CommonGrounds;
import org.peergraph.coauthorship.Recency;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.QueryTimedOutException;
import org.peergraph.identifier.EntityKind;
import org.peergraph.path.IntroductionSearch;
import org.peergraph.path.PathRequest;
import org.peergraph.path.PathSearch;
import org.peergraph.recommend.CollaboratorRecommendations;
import org.peergraph.recommend.RecommendationRequest;
import org.springframework.stereotype.Component;

/** Finds what speaks for two researchers working together. */
@Component
class Grounds {

    /** Two ways of at most four steps: beyond that nobody knows anybody. */
    private static final PathRequest PATHS = new PathRequest(2, 4, null, null, null);

    /** Entries of each list; the rest is behind its link. */
    private static final int LISTED = 5;

    /** As many as are recommended at most. */
    private static final RecommendationRequest RECOMMENDED = new RecommendationRequest(50);

    /** Half of a collaboration's weight is gone in so many years, as everywhere else here. */
    private static final double HALF_LIFE = 10;

    private final EntityIds ids;
    private final PathSearch paths;
    private final CommonGrounds grounds;
    private final IntroductionSearch introductions;
    private final CollaboratorRecommendations recommendations;
    private final Clock clock;

    Grounds(
            EntityIds ids,
            PathSearch paths,
            CommonGrounds grounds,
            IntroductionSearch introductions,
            CollaboratorRecommendations recommendations,
            Clock clock) {
        this.ids = ids;
        this.paths = paths;
        this.grounds = grounds;
        this.introductions = introductions;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /**
     * Why the first and the second, by the ids they have now; nothing if one is no longer in the
     * graph, if the two records have become one, or if it takes longer than a reader waits: an
     * invitation can be read without it.
     */
    Optional<WhyYouTwo> between(String first, String second) {
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        try {
            String a = ids.getOwnId(EntityKind.RESEARCHER, first);
            String b = ids.getOwnId(EntityKind.RESEARCHER, second);
            if (a.equals(b)) {
                return Optional.empty();
            }
            return Optional.of(
                    new WhyYouTwo(
                            a,
                            b,
                            paths.between(a, b, PATHS),
                            grounds.of(new CommonGroundRequest(List.of(a, b), LISTED)),
                            introductions.between(a, b, new Recency(HALF_LIFE, year)),
                            recommendations.of(a, RECOMMENDED).collaborators().items().stream()
                                    .filter(candidate -> candidate.id().equals(b))
                                    .findFirst()
                                    .orElse(null)));
        } catch (EntityNotFoundException | QueryTimedOutException without) {
            return Optional.empty();
        }
    }
}
