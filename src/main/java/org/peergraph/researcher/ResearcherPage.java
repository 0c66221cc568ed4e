package org.peergraph.researcher;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.claim.ClaimOfRecord;
import org.peergraph.profile.SaidByThemselves.ShownProfile;
import org.peergraph.slice.SlicePicture;
import org.peergraph.trust.TrustSnapshot;
import org.peergraph.web.Page;
import org.peergraph.work.WorkSummary;

/**
 * All a researcher's page shows.
 *
 * @param said what whoever holds the record says of themselves
 * @param worksFrom cursor the works begin at; null when they begin with the newest
 */
public record ResearcherPage(
        Researcher researcher,
        TrustSnapshot trust,
        ClaimOfRecord claim,
        Optional<ShownProfile> said,
        SlicePicture picture,
        Page<WorkSummary> works,
        @Nullable String worksFrom,
        Page<Collaborator> collaborators,
        Page<ResearcherTopic> topics) {}
