package org.peergraph.work;

import org.peergraph.slice.SlicePicture;
import org.peergraph.web.Page;

/**
 * All a work's page shows.
 *
 * @param authors in printed order, with what the work says of their affiliations
 * @param references works of the graph it cites
 * @param citations works of the graph that cite it
 */
public record WorkPage(
        Work work,
        SlicePicture picture,
        Page<WorkAuthor> authors,
        Page<WorkSummary> references,
        Page<WorkSummary> citations) {}
