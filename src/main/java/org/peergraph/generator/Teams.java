package org.peergraph.generator;

import java.util.SplittableRandom;
import org.peergraph.generator.Randomness.Aspect;

/** Who writes a work: somebody of its community, with people near and sometimes far. */
final class Teams {

    /** One work in so many is signed by a consortium; any 10,000 works in a row have one. */
    private static final int CONSORTIUM_EVERY = 10_000;

    /** Of 100 coauthors, those from a neighbouring community: the bridges. */
    private static final int FROM_NEIGHBOURS = 5;

    /** Of 100 coauthors, those from the own community but another department. */
    private static final int FROM_COMMUNITY = 25;

    /** Draws before the next free author is taken: small departments are soon exhausted. */
    private static final int TRIES = 8;

    /** A team is at most this part of all authors, which matters in tiny corpora alone. */
    private static final int PART_OF_ALL = 4;

    /** Where the authors of one work are looked for, the nearest last. */
    private record Circle(int community, double place, Span active, Span group) {}

    private final Communities communities;
    private final Timeline timeline;
    private final AuthorPool pool;
    private final Randomness random;
    private final int consortiumAt;

    Teams(Communities communities, Timeline timeline, AuthorPool pool, Randomness random) {
        this.communities = communities;
        this.timeline = timeline;
        this.pool = pool;
        this.random = random;
        consortiumAt = random.of(Aspect.CONSORTIUM, -1).nextInt(CONSORTIUM_EVERY);
    }

    /** The authors in the order of the author list, all different. */
    int[] of(int work) {
        SplittableRandom choice = random.of(Aspect.TEAM, work);
        int community = communities.of(work);
        double place = timeline.place(work);
        Span active = pool.active(community, place);
        if (work % CONSORTIUM_EVERY == consortiumAt) {
            return consortium(active, random.of(Aspect.CONSORTIUM, work));
        }
        int size = Math.min(TeamSizes.team(choice), pool.count() / PART_OF_ALL);
        int[] team = new int[size];
        team[0] = pool.draw(active, choice);
        Circle circle = new Circle(community, place, active, pool.group(team[0], size));
        for (int i = 1; i < size; i++) {
            team[i] = join(team, i, circle, choice);
        }
        if (choice.nextBoolean()) {
            // The one the others gathered around is the senior, who signs last.
            int senior = team[0];
            team[0] = team[size - 1];
            team[size - 1] = senior;
        }
        return team;
    }

    private int join(int[] team, int members, Circle circle, SplittableRandom choice) {
        int candidate = team[0];
        for (int i = 0; i < TRIES && contains(team, members, candidate); i++) {
            int percent = choice.nextInt(100);
            if (percent < FROM_NEIGHBOURS) {
                int neighbour = communities.neighbour(circle.community(), choice);
                candidate = pool.draw(pool.active(neighbour, circle.place()), choice);
            } else {
                boolean far = percent < FROM_NEIGHBOURS + FROM_COMMUNITY;
                candidate = pool.draw(far ? circle.active() : circle.group(), choice);
            }
        }
        while (contains(team, members, candidate)) {
            candidate = (candidate + 1) % pool.count();
        }
        return candidate;
    }

    private static boolean contains(int[] team, int members, int candidate) {
        for (int i = 0; i < members; i++) {
            if (team[i] == candidate) {
                return true;
            }
        }
        return false;
    }

    /** Neighbours in a row, so that consortia of one community share their members. */
    private int[] consortium(Span active, SplittableRandom choice) {
        int size = Math.min(TeamSizes.consortium(choice), pool.count() / PART_OF_ALL);
        int[] team = new int[size];
        for (int i = 0; i < size; i++) {
            team[i] = (active.from() + i) % pool.count();
        }
        return team;
    }
}
