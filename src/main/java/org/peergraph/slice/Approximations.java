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
