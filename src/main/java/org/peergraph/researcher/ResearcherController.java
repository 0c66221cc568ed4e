package org.peergraph.researcher;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;
import org.peergraph.trust.TrustSnapshot;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.peergraph.work.WorkSummary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Researchers as JSON; {@code id} is an own id, an OpenAlex id or an ORCID iD, in any usual form.
 */
@RestController
@RequestMapping("/api/v1/researchers")
class ResearcherController {

    private final EntityIds ids;
    private final Researchers researchers;

    ResearcherController(EntityIds ids, Researchers researchers) {
        this.ids = ids;
        this.researchers = researchers;
    }

    /** One researcher with their trust snapshot. */
    @GetMapping("/{id}")
    ResearcherAnswer get(@PathVariable String id) {
        Researcher researcher = researcher(id);
        return new ResearcherAnswer(researcher, researcher.trust());
    }

    /** A researcher as the API tells them. */
    record ResearcherAnswer(@JsonUnwrapped Researcher researcher, TrustSnapshot trust) {}

    /** Works, newest first. */
    @GetMapping("/{id}/works")
    Page<WorkSummary> works(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return researchers.works(researcher(id), PageRequest.of(limit, cursor));
    }

    /**
     * Collaborators, strongest first, each with the newest terms of the strength; the collaboration
     * of the two has all of them.
     */
    @GetMapping("/{id}/collaborators")
    Page<Collaborator> collaborators(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return researchers.collaborators(researcher(id), PageRequest.of(limit, cursor));
    }

    /** Topics, by number of works. */
    @GetMapping("/{id}/topics")
    Page<ResearcherTopic> topics(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return researchers.topics(researcher(id), PageRequest.of(limit, cursor));
    }

    /** Institutions, present ones first. */
    @GetMapping("/{id}/institutions")
    Page<Affiliation> institutions(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return researchers.institutions(researcher(id), PageRequest.of(limit, cursor));
    }

    private Researcher researcher(String id) {
        return researchers.get(ids.getOwnId(EntityKind.RESEARCHER, id));
    }
}
