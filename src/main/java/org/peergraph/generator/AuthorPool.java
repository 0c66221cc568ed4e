package org.peergraph.generator;

import java.util.random.RandomGenerator;
import org.peergraph.generator.Randomness.Aspect;

/**
 * Who may write a work. Authors of a community have neighbouring indices in the order in which they
 * become active; how much each writes follows a power law. Takes 8 bytes an author.
 */
final class AuthorPool {

    /**
     * The share of a community's authors who are active at the same time: careers of 10 to 25
     * years.
     */
    private static final double ACTIVE = 0.35;

    /** A department: people who write together again and again. */
    private static final int GROUP = 40;

    /**
     * Tail exponent of productivity. Coauthors come along by less than merit, so that authorships
     * end up less uneven: the first 1 % of the authors have a fifth of them.
     */
    private static final double TAIL = 0.8;

    /** Times the least productive author; keeps anybody from writing a work a day. */
    private static final double MOST_PRODUCTIVE = 1_000;

    private final int count;
    private final Communities communities;

    /** Sums of productivity of all authors before each. */
    private final double[] before;

    AuthorPool(CorpusSize size, Communities communities, Randomness random) {
        count = size.authors();
        this.communities = communities;
        before = new double[count + 1];
        for (int author = 0; author < count; author++) {
            double uniform = 1 - random.of(Aspect.PRODUCTIVITY, author).nextDouble();
            double productivity = Math.min(StrictMath.pow(uniform, -1 / TAIL), MOST_PRODUCTIVE);
            before[author + 1] = before[author] + productivity;
        }
    }

    int count() {
        return count;
    }

    /**
     * The authors of a community who are active at a time; at least one.
     *
     * @param place the time, as {@link Timeline#place}
     */
    Span active(int community, double place) {
        int start = Math.min(start(community), count - 1);
        int members = Math.max(1, start(community + 1) - start);
        int width = Math.max(1, (int) (members * ACTIVE));
        int from = start + (int) (place * (members - width));
        return new Span(from, from + width);
    }

    private int start(int community) {
        return (int) (communities.shareBefore(community) * count);
    }

    /** The department of an author; larger where a team of this size would not fit. */
    Span group(int author, int team) {
        int length = Math.min(Math.max(GROUP, 2 * team), count);
        int from = author - author % length;
        return new Span(from, Math.min(from + length, count));
    }

    /** Draws one of the authors, the productive ones more often. */
    int draw(Span span, RandomGenerator random) {
        double low = before[span.from()];
        double target = low + random.nextDouble() * (before[span.to()] - low);
        int from = span.from();
        int to = span.to() - 1;
        while (from < to) {
            int middle = (from + to + 1) >>> 1;
            if (before[middle] <= target) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }

    /** The department an author belongs to, by number. */
    static int groupNumber(int author) {
        return author / GROUP;
    }
}
