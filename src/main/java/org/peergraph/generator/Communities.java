package org.peergraph.generator;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.peergraph.generator.Randomness.Aspect;

/**
 * Research communities, the first the largest: which work belongs to which, and the works of each
 * in the order of time. Takes 4 bytes a work.
 */
final class Communities {

    /** Communities close to one, with which it exchanges authors and citations. */
    private static final int NEIGHBOURS = 3;

    private final CorpusSize size;
    private final Randomness random;
    private final int[] starts;
    private final int[] works;

    Communities(CorpusSize size, Randomness random) {
        this.size = size;
        this.random = random;
        starts = new int[size.communities() + 1];
        for (int work = 0; work < size.works(); work++) {
            starts[of(work) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        works = new int[size.works()];
        int[] next = starts.clone();
        for (int work = 0; work < size.works(); work++) {
            works[next[of(work)]++] = work;
        }
    }

    /** The community of a work. */
    int of(int work) {
        return Skewed.pick(size.communities(), 2, random.of(Aspect.COMMUNITY, work));
    }

    /** The share of all works that belong to communities before this one, as expected. */
    double shareBefore(int community) {
        // The inverse of the square in of(): u² < x exactly if u < √x.
        return Math.sqrt((double) community / size.communities());
    }

    /** One of the communities close to this one, always the same few. */
    int neighbour(int community, RandomGenerator choice) {
        return random.of(Aspect.NEIGHBOUR, community, choice.nextInt(NEIGHBOURS))
                .nextInt(size.communities());
    }

    /** How many works the community has. */
    int count(int community) {
        return starts[community + 1] - starts[community];
    }

    /** How many works of the community are older than this work. */
    int countBefore(int community, int work) {
        int from = starts[community];
        int place = Arrays.binarySearch(works, from, starts[community + 1], work);
        return (place < 0 ? -place - 1 : place) - from;
    }

    /**
     * A work of the community.
     *
     * @param place 0 for its oldest
     */
    int work(int community, int place) {
        return works[starts[community] + place];
    }
}
