package org.peergraph.work;

import org.jspecify.annotations.Nullable;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Works as JSON; {@code id} is an own id, a DOI, an arXiv id or an OpenAlex id, in any usual form.
 */
@RestController
@RequestMapping("/api/v1/works")
class WorkController {

    private final EntityIds ids;
    private final Works works;

    WorkController(EntityIds ids, Works works) {
        this.ids = ids;
        this.works = works;
    }

    /** One work. */
    @GetMapping("/{id}")
    Work get(@PathVariable String id) {
        return works.get(ids.getOwnId(EntityKind.WORK, id));
    }

    /** Authors in printed order, with the affiliations the work names. */
    @GetMapping("/{id}/authors")
    Page<WorkAuthor> authors(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return works.authors(ids.getOwnId(EntityKind.WORK, id), PageRequest.of(limit, cursor));
    }

    /** Topics, the main one first. */
    @GetMapping("/{id}/topics")
    Page<WorkTopic> topics(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return works.topics(ids.getOwnId(EntityKind.WORK, id), PageRequest.of(limit, cursor));
    }

    /** Works of the graph it cites, most cited first. */
    @GetMapping("/{id}/references")
    Page<WorkSummary> references(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return works.references(ids.getOwnId(EntityKind.WORK, id), PageRequest.of(limit, cursor));
    }

    /** Works of the graph that cite it, newest first. */
    @GetMapping("/{id}/citations")
    Page<WorkSummary> citations(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return works.citations(ids.getOwnId(EntityKind.WORK, id), PageRequest.of(limit, cursor));
    }
}
