package org.peergraph.bulk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** What stays of the things mentioned in passing: what is in use, and everything above it. */
final class Broader {

    private Broader() {}

    /**
     * @param used ids of what works, records or affiliations lead to
     * @param above ids of what a thing is directly part of
     */
    static Set<String> closure(
            Collection<String> used, Function<String, ? extends Collection<String>> above) {
        Set<String> kept = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(used);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (kept.add(id)) {
                open.addAll(above.apply(id));
            }
        }
        return kept;
    }
}
