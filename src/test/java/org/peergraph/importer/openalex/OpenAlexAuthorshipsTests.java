package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.openalex.Samples.json;
import static org.peergraph.importer.openalex.Samples.read;
import static org.peergraph.importer.openalex.Samples.work;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.WorkRecord;
import tools.jackson.databind.node.ObjectNode;

/** Who wrote a work, in which order, and where they were. */
class OpenAlexAuthorshipsTests extends AuthorList {

    @Test
    void readsAuthorsInPrintedOrder() {
        InstitutionMention fjords =
                new InstitutionMention(
                        "I4000000001",
                        "03yez3163",
                        "Institute of Fjords",
                        "facility",
                        "NO",
                        List.of("I4000000002"));

        assertThat(read(work(), WorkRecord.class).authorships())
                .containsExactly(
                        new Authorship(
                                1,
                                "A5000000001",
                                ADA,
                                "Ada Vik-Sund",
                                "A. Vik‐Sund",
                                true,
                                List.of(fjords)),
                        new Authorship(2, null, null, "Bo Lund", "Lund, Bo", false, List.of()));
    }

    @Test
    void leavesOutAnOrcidWithAWrongCheckDigit() {
        CollectingSink sink = sink(authorship(author("A1", "Bo", "0000-0002-1825-0098"), "Bo"));

        assertThat(only(sink).orcid()).isNull();
        assertThat(sink.notes())
                .containsEntry("ORCID with a wrong form or check digit left out", 1);
    }

    @Test
    void ignoresAnOrcidOnTwoPeopleOfOneWork() {
        CollectingSink sink =
                sink(
                        authorship(author("A1", "Ada", ADA), "Ada"),
                        authorship(author("A2", "Bo", ADA), "Bo"),
                        authorship(author("A3", "Eva", "0000-0001-9203-7625"), "Eva"));

        assertThat(sink.only(WorkRecord.class).authorships())
                .extracting(Authorship::orcid)
                .containsExactly(null, null, "0000-0001-9203-7625");
        assertThat(sink.notes()).containsEntry("ORCID on two people of one work ignored", 1);
    }

    @Test
    void keepsTheOrcidOfSomebodyListedTwice() {
        CollectingSink sink =
                sink(
                        authorship(author("A1", "Ada", ADA), "Ada"),
                        authorship(author("A1", "Ada", ADA), "A."));

        assertThat(sink.only(WorkRecord.class).authorships())
                .extracting(Authorship::orcid)
                .containsExactly(ADA, ADA);
        assertThat(sink.notes()).containsEntry("author id repeated on one work", 1);
    }

    @Test
    void leavesOutInstitutionsWithoutAnId() {
        ObjectNode authorship = authorship(author("A1", "Bo", null), "Bo");
        authorship.set("institutions", json("[{'id':null,'display_name':null,'lineage':[]}]"));

        CollectingSink sink = sink(authorship);

        assertThat(only(sink).institutions()).isEmpty();
        assertThat(sink.notes()).containsEntry("institution without an id left out", 1);
    }

    @Test
    void isCertainOfAParentOnlyWhereTheLineageHasOneAncestor() {
        ObjectNode authorship = authorship(author("A1", "Bo", null), "Bo");
        authorship.set(
                "institutions",
                json(
                        """
                        [{'id':'I1','lineage':['I1']},
                         {'id':'I2','lineage':['I2','I9']},
                         {'id':'I3','lineage':['I8','I9','I3']},
                         {'id':'I4','lineage':['I8','I9']}]
                        """));

        assertThat(only(sink(authorship)).institutions())
                .extracting(InstitutionMention::parents)
                .containsExactly(List.of(), List.of("I9"), List.of(), List.of());
    }

    @Test
    void saysWhenAListMayHaveBeenCut() {
        ObjectNode[] hundred = new ObjectNode[100];
        for (int i = 0; i < hundred.length; i++) {
            hundred[i] = authorship(author("A" + (i + 1), "Somebody", null), "Somebody");
        }

        assertThat(sink(hundred).notes())
                .containsEntry("author list of exactly 100, where OpenAlex cuts", 1);
    }
}
