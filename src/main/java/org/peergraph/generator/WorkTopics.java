package org.peergraph.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.peergraph.generator.Randomness.Aspect;

/** What works are about: mostly what their community is about. */
final class WorkTopics {

    /** Per cent of the works about the community's own topic, or one of the same subfield. */
    private static final int OWN = 70;

    private static final int SIBLING = 90;

    /** Per cent of the works with one topic, and with one or two; the rest has three. */
    private static final int ONE = 15;

    private static final int UP_TO_TWO = 32;

    /** The best score is above 0.9, each further one at least 0.005 lower; in steps of 0.0001. */
    private static final int BEST = 9_999;

    private static final int SPREAD = 999;
    private static final int LEAST_STEP = 50;
    private static final double UNIT = 10_000;

    /**
     * A topic of a work.
     *
     * @param score 0 to 1
     */
    record Scored(Topic topic, double score) {}

    private final Topics topics;
    private final Communities communities;
    private final Randomness random;

    WorkTopics(Topics topics, Communities communities, Randomness random) {
        this.topics = topics;
        this.communities = communities;
        this.random = random;
    }

    /** The topic a community is about. */
    Topic ofCommunity(int community) {
        return topics.get(index(community));
    }

    /** One to three different topics, the primary one first. */
    List<Scored> of(int work) {
        SplittableRandom choice = random.of(Aspect.WORK_TOPICS, work);
        int community = communities.of(work);
        int percent = choice.nextInt(100);
        int wanted = percent < ONE ? 1 : percent < UP_TO_TWO ? 2 : 3;
        List<Scored> scored = new ArrayList<>(wanted);
        int score = BEST - choice.nextInt(SPREAD);
        for (int i = 0; i < wanted; i++) {
            Topic topic = topics.get(draw(community, i, choice));
            if (scored.stream().noneMatch(each -> each.topic() == topic)) {
                scored.add(new Scored(topic, score / UNIT));
                score -= LEAST_STEP + choice.nextInt(SPREAD);
            }
        }
        return scored;
    }

    private int draw(int community, int rank, SplittableRandom choice) {
        int own = index(community);
        int percent = choice.nextInt(100);
        if (rank == 0 && percent < OWN) {
            return own;
        } else if (percent < SIBLING) {
            return topics.sibling(own, choice);
        }
        return index(communities.neighbour(community, choice));
    }

    private int index(int community) {
        return random.of(Aspect.COMMUNITY_TOPIC, community).nextInt(topics.count());
    }
}
