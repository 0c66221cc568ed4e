package org.peergraph.researcher;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.trust.TrustFacts;
import org.peergraph.trust.TrustSnapshot;

/**
 * A researcher with the figures of their page.
 *
 * @param matchedByNameOnly true when nothing but a folded name holds the works together
 * @param persistentWorks works that carry a DOI or an arXiv id
 * @param citations citations of all works together
 * @param hIndex largest h such that h works have at least h citations each (Hirsch, PNAS 102,
 *     16569, 2005)
 * @param closeCollaborators collaborators with at least 2 joint works or strength of at least 1
 * @param affiliations present or latest known institutions
 * @param community null until communities are derived, and for people without collaborators
 */
public record Researcher(
        String id,
        String name,
        List<String> nameVariants,
        @Nullable String orcid,
        @Nullable String openalex,
        boolean matchedByNameOnly,
        int works,
        int persistentWorks,
        int citations,
        int hIndex,
        int i10Index,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        int collaborators,
        int closeCollaborators,
        int topics,
        List<Affiliation> affiliations,
        @Nullable ResearcherCommunity community,
        List<String> sources,
        @JsonIgnore TrustFacts trustFacts) {

    /** How well this record is supported. */
    TrustSnapshot trust() {
        return TrustSnapshot.of(trustFacts);
    }
}
