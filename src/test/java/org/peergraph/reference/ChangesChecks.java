package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.peergraph.coauthorship.Changes;
import org.peergraph.coauthorship.ChangesRequest;
import org.peergraph.web.Excerpt;
import org.peergraph.web.YearSpan;

/** Two periods of somebody, 2005 to 2010 and 2012 to 2020. */
final class ChangesChecks {

    private static final ChangesRequest REQUEST =
            new ChangesRequest(new YearSpan(2005, 2010), new YearSpan(2012, 2020), 200);

    private ChangesChecks() {}

    static void of(LoadedLiterature loaded, Foci foci) {
        Literature papers = loaded.literature();
        for (String person : foci.people()) {
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
        Predicate<String> earlier = x -> Literature.within(with.apply(x), 0, 2004) > 0;
        Predicate<String> before = x -> before(with, x) > 0;
        Predicate<String> after = x -> after(with, x) > 0;
        Predicate<String> back = after.and(before.negate());
        same(found.fresh(), all, with, back.and(earlier.negate()));
        same(found.revived(), all, with, back.and(earlier));
        same(found.continuing(), all, with, before.and(after));
        same(found.dormant(), all, with, before.and(after.negate()));
    }

    private static long before(Function<String, List<Paper>> with, String x) {
        return Literature.within(with.apply(x), 2005, 2010);
    }

    private static long after(Function<String, List<Paper>> with, String x) {
        return Literature.within(with.apply(x), 2012, 2020);
    }

    private static void same(
            Excerpt<Changes.Entry> found,
            Collection<String> all,
            Function<String, List<Paper>> with,
            Predicate<String> belongs) {
        List<String> expected =
                all.stream()
                        .filter(belongs)
                        .sorted(Literature.greatest(x -> before(with, x) + after(with, x)))
                        .toList();
        assertThat(found.total()).isEqualTo(expected.size());
        assertThat(found.items())
                .extracting(Changes.Entry::id)
                .containsExactlyElementsOf(expected.stream().limit(REQUEST.limit()).toList());
        for (Changes.Entry each : found.items()) {
            assertThat((long) each.before()).isEqualTo(before(with, each.id()));
            assertThat((long) each.after()).isEqualTo(after(with, each.id()));
        }
    }
}
