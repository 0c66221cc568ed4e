package org.peergraph.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SlicePicture;
import org.peergraph.slice.SliceRequest;
import org.peergraph.slice.Slices;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.EntityLinks;
import org.peergraph.web.ListPage;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of works: their own and the whole lists around them. */
@Controller
@RequestMapping("/works/{id}")
class WorkPageController {

    private final EntityIds ids;
    private final Works works;
    private final Slices slices;
    private final EntityLinks links;

    WorkPageController(EntityIds ids, Works works, Slices slices, EntityLinks links) {
        this.ids = ids;
        this.works = works;
        this.slices = slices;
        this.links = links;
    }

    @GetMapping
    String page(
            @PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        String own = ids.getOwnId(EntityKind.WORK, id);
        if (!own.equals(id)) {
            return "redirect:" + links.work(own);
        }
        model.addAttribute(
                "page",
                new WorkPage(
                        works.get(own),
                        SlicePicture.of(
                                slices.around(
                                        EntityKind.WORK, own, SliceRequest.onPage(parameters))),
                        works.authors(own, PageRequest.first(50)),
                        works.references(own, PageRequest.first(10)),
                        works.citations(own, PageRequest.first(10))));
        return "work/work";
    }

    @GetMapping("/{list}")
    String list(
            @PathVariable String id,
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        String own = ids.getOwnId(EntityKind.WORK, id);
        PageRequest part = PageRequest.of(null, cursor);
        Page<?> entries =
                switch (list) {
                    case "authors" -> works.authors(own, part);
                    case "topics" -> works.topics(own, part);
                    case "references" -> works.references(own, part);
                    case "citations" -> works.citations(own, part);
                    default ->
                            throw new BadParameterException(
                                    "list", list, "authors, topics, references, citations");
                };
        model.addAttribute(
                "page",
                new ListPage<>(
                        EntityKind.WORK,
                        own,
                        works.get(own).summary().title(),
                        list,
                        entries,
                        cursor));
        return "list";
    }
}
