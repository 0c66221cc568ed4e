package org.peergraph.reference;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small random literatures: few people and topics, so that they meet often. */
public final class Literatures {

    /** Low, so that a good part of the papers is above it. */
    private static final int AUTHOR_LIMIT = 4;

    private Literatures() {}

    public static Arbitrary<Literature> small() {
        Arbitrary<Paper> paper =
                Combinators.combine(
                                Arbitraries.integers().between(2000, 2024).injectNull(0.1),
                                some("A", 8, 1, 5),
                                some("T", 6, 0, 3))
                        .as((year, authors, topics) -> Paper.of("W0", year, authors, topics));
        return paper.list()
                .ofMinSize(2)
                .ofMaxSize(16)
                .map(papers -> new Literature(numbered(papers), AUTHOR_LIMIT));
    }

    private static Arbitrary<List<String>> some(String letter, int of, int least, int most) {
        return Arbitraries.integers()
                .between(1, of)
                .set()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(numbers -> numbers.stream().sorted().map(n -> letter + n).toList());
    }

    private static List<Paper> numbered(List<Paper> papers) {
        List<Paper> numbered = new ArrayList<>();
        for (Paper paper : papers) {
            numbered.add(paper.withId("W" + (numbered.size() + 1)));
        }
        return numbered;
    }
}
