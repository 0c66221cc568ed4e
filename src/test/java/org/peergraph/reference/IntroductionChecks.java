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

    private IntroductionChecks() {}

    static void of(LoadedLiterature loaded) {
        Literature papers = loaded.literature();
        for (Pairs pair : Pairs.some(papers.people())) {
            Introductions found =
                    loaded.introductions().between(pair.a(), pair.b(), new Recency(5, 2024));
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
                double product = 1;
                for (Introductions.Hop hop : each.hops()) {
                    product *= hop.factor();
                }
                assertThat(product).isCloseTo(each.score(), within(1e-9));
            }
        }
    }

    private static List<List<String>> chains(Literature papers, Pairs pair) {
        List<List<String>> chains = new ArrayList<>();
        for (String x : papers.collaborators(pair.a())) {
            for (String y : papers.collaborators(x)) {
                boolean through = !x.equals(pair.b());
                if (through && y.equals(pair.b())) {
                    chains.add(List.of(pair.a(), x, pair.b()));
                } else if (through
                        && !y.equals(pair.a())
                        && papers.collaborators(y).contains(pair.b())) {
                    chains.add(List.of(pair.a(), x, y, pair.b()));
                }
            }
        }
        return chains;
    }

    private static double score(Literature papers, List<String> chain) {
        double score = 1;
        for (int i = 1; i < chain.size(); i++) {
            String a = chain.get(i - 1);
            String b = chain.get(i);
            int last =
                    papers.joint(a, b).stream()
                            .map(Paper::year)
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(2024);
            double recent = papers.newman(a, b) * Math.pow(0.5, (2024 - last) / 5.0);
            score *= recent / (1 + recent);
        }
        return score;
    }
}
