package org.peergraph.institution;

import org.jspecify.annotations.Nullable;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.peergraph.work.WorkSummary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Institutions as JSON; {@code id} is an own id, a ROR id or an OpenAlex id, in any usual form. */
@RestController
@RequestMapping("/api/v1/institutions")
class InstitutionController {

    private final EntityIds ids;
    private final Institutions institutions;

    InstitutionController(EntityIds ids, Institutions institutions) {
        this.ids = ids;
        this.institutions = institutions;
    }

    /** One institution. */
    @GetMapping("/{id}")
    Institution get(@PathVariable String id) {
        return institution(id);
    }

    /** Researchers, by number of works. */
    @GetMapping("/{id}/researchers")
    Page<InstitutionResearcher> researchers(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return institutions.researchers(institution(id), PageRequest.of(limit, cursor));
    }

    /** Topics, by number of works. */
    @GetMapping("/{id}/topics")
    Page<InstitutionTopic> topics(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return institutions.topics(institution(id), PageRequest.of(limit, cursor));
    }

    /** Works, newest first. */
    @GetMapping("/{id}/works")
    Page<WorkSummary> works(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return institutions.works(institution(id), PageRequest.of(limit, cursor));
    }

    private Institution institution(String id) {
        return institutions.get(ids.getOwnId(EntityKind.INSTITUTION, id));
    }
}
