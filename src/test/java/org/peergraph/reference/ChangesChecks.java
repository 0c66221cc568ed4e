package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.peergraph.coauthorship.Changes;
import org.peergraph.coauthorship.ChangesRequest;
import org.peergraph.web.Excerpt;
import org.peergraph.web.YearSpan;

/** Two periods of somebody, 2005 to 2010 and 2012 to 2020. */
final class ChangesChecks {

    private static final ChangesRequest REQUEST =
            new ChangesRequest(new YearSpan(2005, 2010), new YearSpan(2012, 2020), 200);

    private ChangesChecks() {}

    static void of(LoadedLiterature loaded) {
        Literature papers = loaded.literature();
        for (String person : papers.people().stream().limit(3).toList()) {
            Changes found = loaded.comparison().of(person, REQUEST);
            assertThat(found.undated())
                    .isEqualTo((int) papers.by(person).filter(p -> p.year() == null).count());
            parts(
                    found.collaborators(),
                    papers.collaborators(person),
                    other -> papers.joint(person, other));
            parts(
                    found.topics(),
                    papers.topicsOf(person),
                    topic -> papers.by(person).filter(p -> p.topics().contains(topic)).toList());
        }
    }

    private static void parts(
            Changes.Parts found, Collection<String> all, Function<String, List<Paper>> with) {
        part(found.fresh(), all, with, false, false, true);
        part(found.revived(), all, with, true, false, true);
        List<String> continuing =
                all.stream().filter(x -> before(with, x) && after(with, x)).toList();
        List<String> dormant =
                all.stream().filter(x -> before(with, x) && !after(with, x)).toList();
        same(found.continuing(), continuing);
        same(found.dormant(), dormant);
    }

    private static void part(
            Excerpt<Changes.Entry> found,
            Collection<String> all,
            Function<String, List<Paper>> with,
            boolean earlier,
            boolean before,
            boolean after) {
        same(
                found,
                all.stream()
                        .filter(x -> earlier == Literature.within(with.apply(x), 0, 2004) > 0)
                        .filter(x -> before == before(with, x) && after == after(with, x))
                        .toList());
    }

    private static boolean before(Function<String, List<Paper>> with, String x) {
        return Literature.within(with.apply(x), 2005, 2010) > 0;
    }

    private static boolean after(Function<String, List<Paper>> with, String x) {
        return Literature.within(with.apply(x), 2012, 2020) > 0;
    }

    private static void same(Excerpt<Changes.Entry> found, List<String> expected) {
        assertThat(found.items())
                .extracting(Changes.Entry::id)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.total()).isEqualTo(expected.size());
    }
}
