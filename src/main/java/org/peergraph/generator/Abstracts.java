package org.peergraph.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.peergraph.generator.Randomness.Aspect;

/** Abstracts, as the places of their words. */
final class Abstracts {

    /** Of 100 works. */
    private static final int WITH_ABSTRACT = 55;

    /** Sentences; with some eleven words each. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 12;

    private static final List<List<String>> PATTERNS =
            Prose.patterns(
                    "We $v the $n of $t $n in $a $t",
                    "A $a $n of $t may $v a $a $n",
                    "Here we $v how $t and $t $n depend on $a $n",
                    "Our $n may $v that $t $m has a $a $n",
                    "Using $t $m, we $v a $a $n between $t and $n",
                    "However, the $n remains $a for $t $n",
                    "This $n may $v the role of $a $t in $m",
                    "In contrast to $a $n, $t $m needs no $n of $t",
                    "One $n of $a $n makes $t $m possible",
                    "The $n holds for $t as well as for $a $t");

    private final Randomness random;

    Abstracts(Randomness random) {
        this.random = random;
    }

    /**
     * The places of every word, counted from 0, in the order of first places; empty for no
     * abstract.
     */
    Map<String, List<Integer>> of(int work, Topic topic) {
        SplittableRandom choice = random.of(Aspect.ABSTRACT, work);
        Map<String, List<Integer>> index = new LinkedHashMap<>();
        if (choice.nextInt(100) >= WITH_ABSTRACT) {
            return index;
        }
        int sentences = choice.nextInt(SHORTEST, LONGEST + 1);
        int place = 0;
        for (int i = 0; i < sentences; i++) {
            List<String> pattern = Skewed.pick(PATTERNS, 1, choice);
            for (int j = 0; j < pattern.size(); j++) {
                String term = Prose.word(pattern.get(j), topic, choice);
                String end = j == pattern.size() - 1 ? "." : "";
                for (String word : (term + end).split(" ")) {
                    index.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(place++);
                }
            }
        }
        return index;
    }
}
