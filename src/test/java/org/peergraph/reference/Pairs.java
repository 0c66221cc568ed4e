package org.peergraph.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Pairs of things, a few of them: asking about each would be slow and tell nothing new. */
record Pairs(String a, String b) {

    private static final int ENOUGH = 3;

    /** Spread over all pairs, the same ones every time. */
    static List<Pairs> some(Collection<String> of) {
        List<Pairs> all = new ArrayList<>();
        for (String a : of) {
            for (String b : of) {
                if (!a.equals(b)) {
                    all.add(new Pairs(a, b));
                }
            }
        }
        int stride = Math.max(1, all.size() / ENOUGH);
        List<Pairs> some = new ArrayList<>();
        for (int i = 0; i < all.size() && some.size() < ENOUGH; i += stride) {
            some.add(all.get(i));
        }
        return some;
    }
}
