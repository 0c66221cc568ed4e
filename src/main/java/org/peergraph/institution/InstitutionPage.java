package org.peergraph.institution;

import org.jspecify.annotations.Nullable;
import org.peergraph.slice.SlicePicture;
import org.peergraph.web.Page;
import org.peergraph.work.WorkSummary;

/**
 * All an institution's page shows.
 *
 * @param worksFrom cursor the works begin at; null when they begin with the newest
 */
public record InstitutionPage(
        Institution institution,
        SlicePicture picture,
        Page<InstitutionResearcher> researchers,
        Page<InstitutionTopic> topics,
        Page<WorkSummary> works,
        @Nullable String worksFrom) {}
