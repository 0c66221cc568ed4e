package org.peergraph.reference;

import java.util.ArrayList;
import java.util.List;

/** Two things asked about together. */
record Pairs(String a, String b) {

    /** Pairs spread over all there are, so many at most and the same ones every time. */
    static List<Pairs> some(List<String> of, int most) {
        int others = of.size() - 1;
        int all = of.size() * others;
        int stride = Math.max(1, all / most);
        List<Pairs> some = new ArrayList<>();
        for (int i = 0; i < all && some.size() < most; i += stride) {
            int a = i / others;
            int b = i % others;
            some.add(new Pairs(of.get(a), of.get(b < a ? b : b + 1)));
        }
        return some;
    }
}
