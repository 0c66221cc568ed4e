package org.peergraph.export;

import io.swagger.v3.oas.annotations.Operation;
import org.peergraph.graph.GraphVersion;
import org.peergraph.web.SiteAddress;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Citations of views. */
@RestController
class ViewCitationController {

    private final GraphVersion version;
    private final SiteAddress site;

    ViewCitationController(GraphVersion version, SiteAddress site) {
        this.version = version;
        this.site = site;
    }

    /**
     * How to cite what the explorer shows: a link that holds the whole view, the graph's version
     * and the date, as text, BibTeX and CSL-JSON. {@code link} is the explorer's own path and
     * query; {@code version} the one its data came with. The link shows the same entities for good,
     * with the edges they have when it is opened: the graph keeps no past versions.
     */
    @Operation(
            summary = "How to cite a view",
            description =
                    "link is path and query of /explore, percent-encoded, up to 6,000 "
                            + "characters; version the one its data came with. The answer has a "
                            + "link with version and date, and the citation as text, BibTeX and "
                            + "CSL-JSON. The link shows the same entities for good, with the "
                            + "edges they have when it is opened: the graph keeps no past "
                            + "versions.")
    @PostMapping("/api/v1/views/citation")
    ViewCitation cite(@RequestBody CitationRequest request) {
        return ViewCitation.of(
                site.absolute(request.explorerLink()),
                request.shownTitle(),
                request.seenVersion(version.current()));
    }
}
