package org.peergraph.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peergraph.identifier.EntityKind;

/** Says where a slice's bounds make it less than exact. */
final class Approximations {

    /** Works a slice within years is computed from at most; the query has the same number. */
    private static final int MOST_WORKS = 200;

    /** Collaborators kept ranked on a researcher. */
    private static final int MOST_CLOSEST = 100;

    /** How many works a researcher's slice looks through in place of hyper-authored ones. */
    private static final int HIDDEN = 200;

    /** How many works of a topic or an institution are ranked. */
    private static final int MOST_LEADING = 60;

    private Approximations() {}

    /**
     * @param people neighbouring researchers there are
     * @param works works there are
     * @param candidates of what the choice was made: collaborators, works, leaders or citing works
     */
    static List<String> of(
            EntityKind focus, SliceRequest request, int people, int works, int candidates) {
        List<String> found = new ArrayList<>();
        switch (focus) {
            case RESEARCHER -> {
                if (request.needsWorks() && works > MOST_WORKS) {
                    add(
                            found,
                            "Collaborators and topics are counted from the %,d newest of %,d works.",
                            candidates,
                            works);
                }
                if (!request.needsWorks() && request.minTrust() > 0 && people > MOST_CLOSEST) {
                    add(
                            found,
                            "Trust chooses among the %,d strongest of %,d collaborators.",
                            candidates,
                            people);
                }
                int looked = request.skip() + request.limit(EntityKind.WORK) + HIDDEN;
                if (request.hyper() == HyperAuthored.HIDE && works > looked) {
                    add(
                            found,
                            "Hyper-authored works are left out of the %,d newest of %,d.",
                            looked,
                            works);
                }
                if (request.needsWorks()) {
                    add(
                            found,
                            "Collaborations among the neighbours are those over all years%s.",
                            request.weighting() == Weighting.RECENT
                                    ? ", each aged by its last joint work"
                                    : "");
                }
            }
            case TOPIC, INSTITUTION -> {
                if (request.hasYears()) {
                    add(
                            found,
                            "Years choose among those that lead over all years, 60 of a kind; totals count"
                                    + " all years.");
                }
                if (request.hyper() == HyperAuthored.HIDE && works > MOST_LEADING) {
                    add(
                            found,
                            "Hyper-authored works are left out of the %,d that lead.",
                            MOST_LEADING);
                }
            }
            case WORK -> {
                if (candidates > MOST_WORKS) {
                    add(found, "Citing works are chosen among %,d of %,d.", MOST_WORKS, candidates);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void add(List<String> found, String sentence, Object... values) {
        found.add(String.format(Locale.ENGLISH, sentence, values));
    }
}
