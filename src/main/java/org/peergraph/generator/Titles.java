package org.peergraph.generator;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.peergraph.generator.Randomness.Aspect;

/** Titles of works, a few with HTML or TeX in them, as publishers deliver them. */
final class Titles {

    /** Of 1,000 titles. */
    private static final int WITH_HTML = 8;

    private static final int WITH_TEX = 6;

    private static final List<List<String>> PATTERNS =
            Prose.patterns(
                    "$T $m in $a $t $n",
                    "A $a $n for $t $m",
                    "On the $n of $t and $t",
                    "$T and $t: a $a $n",
                    "Towards $a $m of $t $n",
                    "The $n of $t under $a $t",
                    "$T $m with $a $n",
                    "How $a $t $n shapes $t $m",
                    "Effects of $t on $t $n: $a evidence",
                    "$T revisited");

    private final Randomness random;
    private final Dirt dirt;

    Titles(Randomness random, Dirt dirt) {
        this.random = random;
        this.dirt = dirt;
    }

    /** The title, empty where it is missing. */
    String of(int work, Topic topic) {
        if (dirt.titleMissing(work)) {
            return "";
        }
        SplittableRandom choice = random.of(Aspect.TITLE, work);
        int markup = choice.nextInt(1_000);
        String title =
                Skewed.pick(PATTERNS, 1, choice).stream()
                        .map(place -> Prose.word(place, topic, choice))
                        .collect(Collectors.joining(" "));
        if (markup < WITH_HTML) {
            return title.replaceFirst("(\\S+)$", "<i>$1</i>");
        }
        return markup < WITH_HTML + WITH_TEX ? title + " at $\\alpha > 0$" : title;
    }
}
