package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.peergraph.coauthorship.CommonGround;
import org.peergraph.coauthorship.CommonGroundRequest;
import org.peergraph.web.Excerpt;

/** What three people share. */
final class CommonGroundChecks {

    private CommonGroundChecks() {}

    static void of(LoadedLiterature loaded) {
        Literature papers = loaded.literature();
        List<String> group = papers.people().stream().limit(3).toList();
        if (group.size() < 2) {
            return;
        }
        CommonGround found = loaded.commonGrounds().of(new CommonGroundRequest(group, 100));
        Set<String> others = new TreeSet<>(papers.people());
        group.forEach(others::remove);
        shared(
                found.collaborators(),
                others,
                other ->
                        group.stream()
                                .filter(p -> papers.collaborators(p).contains(other))
                                .toList());
        shared(
                found.topics(),
                papers.topics(),
                topic -> group.stream().filter(p -> papers.papersOn(p, topic) > 0).toList());
        shared(
                found.works(),
                papers.papers().stream().map(Paper::id).toList(),
                id -> {
                    Paper paper =
                            papers.papers().stream()
                                    .filter(p -> p.id().equals(id))
                                    .findFirst()
                                    .orElseThrow();
                    return group.stream().filter(paper.authors()::contains).toList();
                });
        shared(
                found.institutions(),
                List.of("I1", "I2", "I3"),
                place -> group.stream().filter(p -> Paper.institution(p).equals(place)).toList());
    }

    private static void shared(
            Excerpt<CommonGround.Shared> found,
            Collection<String> all,
            Function<String, List<String>> sharers) {
        List<String> expected = all.stream().filter(x -> sharers.apply(x).size() >= 2).toList();
        assertThat(found.total()).isEqualTo(expected.size());
        assertThat(found.items())
                .extracting(CommonGround.Shared::id)
                .containsExactlyInAnyOrderElementsOf(expected);
        for (CommonGround.Shared each : found.items()) {
            assertThat(each.figures())
                    .extracting(CommonGround.Figure::researcher)
                    .containsExactlyElementsOf(sharers.apply(each.id()));
            assertThat(each.sharedBy()).isEqualTo(each.figures().size());
        }
    }
}
