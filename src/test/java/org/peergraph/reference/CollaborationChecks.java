package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.peergraph.coauthorship.Collaboration;
import org.peergraph.coauthorship.JointWork;
import org.peergraph.coauthorship.Rank;
import org.peergraph.coauthorship.Recency;
import org.peergraph.coauthorship.Strength;

/** Strength, its terms and the ranks of two people. */
final class CollaborationChecks {

    private static final Recency RECENCY = new Recency(7, 2020);

    private CollaborationChecks() {}

    static void of(LoadedLiterature loaded, Foci foci) {
        Literature papers = loaded.literature();
        for (Pairs pair : foci.pairs()) {
            Collaboration found = loaded.collaborations().between(pair.a(), pair.b(), RECENCY);
            strength(papers, pair, found);
            addsUp(found);
            rank(papers, pair.a(), pair.b(), found.rankOfB());
            rank(papers, pair.b(), pair.a(), found.rankOfA());
            Collaboration turned = loaded.collaborations().between(pair.b(), pair.a(), RECENCY);
            assertThat(turned.strength()).isEqualTo(found.strength());
            assertThat(turned.terms()).isEqualTo(found.terms());
            assertThat(turned.notCounted()).isEqualTo(found.notCounted());
            assertThat(turned.rankOfA()).isEqualTo(found.rankOfB());
        }
    }

    private static void strength(Literature papers, Pairs pair, Collaboration found) {
        List<Paper> joint = papers.joint(pair.a(), pair.b());
        assertThat(found.terms().items())
                .extracting(JointWork::id)
                .containsExactlyElementsOf(joint.stream().map(Paper::id).toList());
        assertThat(found.strength().newman())
                .isCloseTo(papers.newman(pair.a(), pair.b()), within(1e-9));
        assertThat(found.strength().works()).isEqualTo(joint.size());
        assertThat(found.strength().recent())
                .isCloseTo(papers.recent(pair.a(), pair.b(), 2020, 7), within(1e-9));
        List<Paper> notCounted =
                papers.by(pair.a())
                        .filter(p -> p.authors().contains(pair.b()) && !papers.counts(p))
                        .sorted(Literature.NEWEST)
                        .toList();
        assertThat(found.notCounted().total()).isEqualTo(notCounted.size());
        assertThat(found.notCounted().items())
                .extracting(JointWork::id)
                .containsExactlyElementsOf(notCounted.stream().map(Paper::id).toList());
        String reason = "more than " + papers.authorLimit() + " authors";
        assertThat(found.notCounted().items())
                .allSatisfy(work -> assertThat(work.reason()).isEqualTo(reason));
    }

    static void addsUp(Collaboration found) {
        List<Strength> adds = found.terms().items().stream().map(JointWork::adds).toList();
        Strength rest = found.rest();
        assertThat(adds.stream().mapToDouble(Strength::newman).sum() + rest.newman())
                .isCloseTo(found.strength().newman(), within(1e-9));
        assertThat(adds.stream().mapToDouble(Strength::recent).sum() + rest.recent())
                .isCloseTo(found.strength().recent(), within(1e-9));
        assertThat(adds.size() + rest.works()).isEqualTo(found.strength().works());
    }

    private static void rank(Literature papers, String of, String other, Rank rank) {
        assertThat(rank.collaborators()).isEqualTo(papers.collaborators(of).size());
        if (papers.joint(of, other).isEmpty()) {
            assertThat(rank.newman()).isNull();
            return;
        }
        assertThat(rank.newman())
                .isEqualTo(
                        papers.rank(
                                of,
                                other,
                                x -> papers.newman(of, x),
                                x -> papers.joint(of, x).size()));
        assertThat(rank.works())
                .isEqualTo(
                        papers.rank(
                                of,
                                other,
                                x -> papers.joint(of, x).size(),
                                x -> papers.newman(of, x)));
        assertThat(rank.recent())
                .isEqualTo(papers.rank(of, other, x -> papers.recent(of, x, 2020, 7)));
    }
}
