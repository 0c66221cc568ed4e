package org.peergraph.export;

import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.ArxivId;
import org.peergraph.identifier.Doi;
import org.peergraph.identifier.Identifier;
import org.peergraph.identifier.OpenAlexId;
import org.peergraph.identifier.Orcid;
import org.peergraph.identifier.RorId;
import org.peergraph.web.OutsideLinks;
import org.springframework.stereotype.Component;

/** The page that the registry which named an entity keeps about it. */
@Component
class OutsidePages {

    private final OutsideLinks links;

    OutsidePages(OutsideLinks links) {
        this.links = links;
    }

    /** Null for ids that no registry gave. */
    @Nullable String of(String id) {
        return switch (Identifier.parse(id)) {
            case OpenAlexId known -> links.openalex(known.value());
            case Orcid known -> links.orcid(known.value());
            case RorId known -> links.ror(known.value());
            case Doi known -> links.doi(known.value());
            case ArxivId known -> links.arxiv(known.value());
            default -> null;
        };
    }
}
