package org.peergraph.generator;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.peergraph.generator.Randomness.Aspect;

/**
 * What a work cites: recent works of its community, and what those cite in turn.
 *
 * <p>Copying references makes the often cited more often cited, with a power-law tail (Kumar et
 * al., Stochastic models for the web graph, 2000), without knowing how often anything was cited: a
 * reference is a pure function of work and slot. With three in five copied the exponent is 1 +
 * 1/0.6.
 */
final class Citations {

    private static final double COPIED = 0.6;

    /** Of 100 references, those to a neighbouring community and to any. */
    private static final int TO_NEIGHBOURS = 8;

    private static final int TO_ANY = 3;

    /** The share of the works that cite nothing the corpus could have. */
    private static final double WITHOUT = 0.08;

    private static final double MEAN_REFERENCES = 12;
    private static final int MOST_REFERENCES = 150;

    /** One reference in so many goes to a work that appears soon after, as proofs allow. */
    private static final int FORWARD_ONE_IN = 2_000;

    /** How many works of the community ahead such a reference looks. */
    private static final int FORWARD = 4;

    /** How many works are looked at before one is cited without liking it. */
    private static final int TRIES = 8;

    private final Communities communities;
    private final Randomness random;

    Citations(Communities communities, Randomness random) {
        this.communities = communities;
        this.random = random;
    }

    /** The indices of the cited works, ascending, each once; never the work itself. */
    int[] of(int work) {
        int[] cited = new int[count(work)];
        int found = 0;
        for (int slot = 0; slot < cited.length; slot++) {
            int target = cited(work, slot);
            if (target >= 0) {
                cited[found++] = target;
            }
        }
        return Arrays.stream(cited, 0, found).sorted().distinct().toArray();
    }

    /** The length of the reference list before what is named twice is left out. */
    private int count(int work) {
        SplittableRandom choice = random.of(Aspect.REFERENCE_COUNT, work);
        if (choice.nextDouble() < WITHOUT) {
            return 0;
        }
        double length = -MEAN_REFERENCES * StrictMath.log(1 - choice.nextDouble());
        return 1 + (int) Math.min(length, MOST_REFERENCES - 1);
    }

    /** The work in one slot of the reference list, −1 if there is nothing to cite. */
    private int cited(int work, int slot) {
        SplittableRandom choice = random.of(Aspect.REFERENCE, work, slot);
        int near = near(work, choice);
        if (near >= 0 && near < work && choice.nextDouble() < COPIED) {
            int slots = count(near);
            int copied = slots == 0 ? -1 : cited(near, choice.nextInt(slots));
            if (copied >= 0 && copied < work) {
                return copied;
            }
        }
        return near;
    }

    private int near(int work, SplittableRandom choice) {
        int own = communities.of(work);
        int community = own;
        int percent = choice.nextInt(100);
        if (percent < TO_NEIGHBOURS) {
            community = communities.neighbour(own, choice);
        } else if (percent < TO_NEIGHBOURS + TO_ANY) {
            community = communities.of(choice.nextInt(work + 1));
        }
        int earlier = communities.countBefore(community, work);
        if (choice.nextInt(FORWARD_ONE_IN) == 0) {
            int later = earlier + 1 + choice.nextInt(FORWARD);
            if (later < communities.count(community)) {
                return communities.work(community, later);
            }
        }
        return earlier == 0 ? -1 : liked(community, earlier, choice);
    }

    /** One of the older works of a community: the newest are read most, but most are not liked. */
    private int liked(int community, int earlier, SplittableRandom choice) {
        int candidate = -1;
        for (int i = 0; i < TRIES; i++) {
            int back = Skewed.pick(earlier, 2, choice);
            candidate = communities.work(community, earlier - 1 - back);
            if (choice.nextDouble() < appeal(candidate)) {
                break;
            }
        }
        return candidate;
    }

    /**
     * Uneven by the fourth power: one look in five ends in a citation, mostly of the same works.
     */
    private double appeal(int work) {
        double uniform = random.of(Aspect.APPEAL, work).nextDouble();
        double square = uniform * uniform;
        return square * square;
    }
}
