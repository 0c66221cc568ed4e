package org.peergraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peergraph.institution.Institution;
import org.peergraph.institution.Institution.Successor;
import org.peergraph.institution.InstitutionPage;

/** An institution's page says whether the institution is still there, and what took its place. */
class InstitutionStatusTests {

    @Test
    void inactiveInstitutionLeadsToItsSuccessors() {
        String page =
                page(
                        "inactive",
                        new Successor("ror:02en5vm52", "The next <one>"),
                        new Successor("ror:057qpr032", null));

        assertThat(page)
                .contains(">Inactive</span>", "no longer active, says its registry")
                .contains("Succeeded by")
                .contains(">The next &lt;one&gt;</a>, ")
                .contains("<a href=\"https://ror.org/057qpr032\">ror:057qpr032</a>");
    }

    @Test
    void withdrawnEntryIsMarked() {
        assertThat(page("withdrawn"))
                .contains(">Withdrawn</span>", "The registry has withdrawn the entry")
                .doesNotContain("Succeeded by");
    }

    @Test
    void nothingIsSaidOfAnActiveInstitutionOrOneNoRegistryKnows() {
        assertThat(page("active")).doesNotContain("registry", ">Active<", "Succeeded by");
        assertThat(page(null)).doesNotContain("registry", "Succeeded by");
    }

    private static String page(@Nullable String status, Successor... successors) {
        InstitutionPage page = Samples.shelf().institution("0north001");
        Institution it = page.institution();
        Institution marked =
                new Institution(
                        it.id(),
                        it.name(),
                        it.alternatives(),
                        it.ror(),
                        it.openalex(),
                        it.type(),
                        it.country(),
                        it.city(),
                        it.latitude(),
                        it.longitude(),
                        it.domains(),
                        it.works(),
                        it.researchers(),
                        it.topics(),
                        it.partOf(),
                        it.parts(),
                        status,
                        List.of(successors));
        return new Templates()
                .page(
                        "institution/institution",
                        new InstitutionPage(
                                marked,
                                page.picture(),
                                page.researchers(),
                                page.topics(),
                                page.works(),
                                page.worksFrom()));
    }
}
