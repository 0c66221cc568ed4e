package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.peergraph.coauthorship.Recency;
import org.peergraph.path.Introductions;

/** Who could introduce one person to another. */
final class IntroductionChecks {

    private static final int AS_OF = 2024;

    /** Collaborators of either end that chains over two people go through. */
    private static final int NEAREST = 40;

    private IntroductionChecks() {}

    static void of(LoadedLiterature loaded, Foci foci) {
        Literature papers = loaded.literature();
        for (Pairs pair : foci.pairs()) {
            Introductions found =
                    loaded.introductions().between(pair.a(), pair.b(), new Recency(5, AS_OF));
            assertThat(found.alreadyCollaborate())
                    .isEqualTo(papers.collaborators(pair.a()).contains(pair.b()));
            List<List<String>> chains = chains(papers, pair);
            List<Double> scores =
                    chains.stream()
                            .map(chain -> score(papers, chain))
                            .sorted(Comparator.reverseOrder())
                            .toList();
            assertThat(found.introductions().total()).isEqualTo(chains.size());
            for (int i = 0; i < found.introductions().shown(); i++) {
                Introductions.Introduction each = found.introductions().items().get(i);
                assertThat(each.score()).isCloseTo(scores.get(i), within(1e-9));
                assertThat(each.score()).isCloseTo(score(papers, chain(each)), within(1e-9));
                double product = 1;
                for (Introductions.Hop hop : each.hops()) {
                    product *= hop.factor();
                }
                assertThat(product).isCloseTo(each.score(), within(1e-9));
            }
        }
    }

    private static List<String> chain(Introductions.Introduction found) {
        List<String> chain = new ArrayList<>();
        chain.add(found.hops().getFirst().from());
        found.hops().forEach(hop -> chain.add(hop.to()));
        return chain;
    }

    /** Over any one person; over two among those nearest to the ends. */
    private static List<List<String>> chains(Literature papers, Pairs pair) {
        Rankings rankings = papers.rankings();
        List<List<String>> chains = new ArrayList<>();
        for (String x : papers.collaborators(pair.a())) {
            if (papers.collaborators(pair.b()).contains(x)) {
                chains.add(List.of(pair.a(), x, pair.b()));
            }
        }
        List<String> far = nearest(papers, pair.b(), pair.a());
        for (String x : nearest(papers, pair.a(), pair.b())) {
            List<String> known = rankings.closest(x);
            for (String y : far) {
                if (known.contains(y) || rankings.closest(y).contains(x)) {
                    chains.add(List.of(pair.a(), x, y, pair.b()));
                }
            }
        }
        return chains;
    }

    private static List<String> nearest(Literature papers, String of, String other) {
        return papers.rankings().closest(of).stream()
                .filter(x -> !x.equals(other))
                .sorted(Literature.greatest(x -> recent(papers, of, x)))
                .limit(NEAREST)
                .toList();
    }

    private static double score(Literature papers, List<String> chain) {
        double score = 1;
        for (int i = 1; i < chain.size(); i++) {
            double recent = recent(papers, chain.get(i - 1), chain.get(i));
            score *= recent / (1 + recent);
        }
        return score;
    }

    /** Strength halved with every half-life since the last joint paper. */
    private static double recent(Literature papers, String a, String b) {
        int last =
                papers.joint(a, b).stream()
                        .map(Paper::year)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(AS_OF);
        return papers.newman(a, b) * Math.pow(0.5, Math.max(0, AS_OF - last) / 5.0);
    }
}
