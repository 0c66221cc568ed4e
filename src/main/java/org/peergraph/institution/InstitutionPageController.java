package org.peergraph.institution;

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

/** The pages of institutions: their own and the whole lists around them. */
@Controller
@RequestMapping("/institutions/{id}")
class InstitutionPageController {

    private final EntityIds ids;
    private final Institutions institutions;
    private final Slices slices;
    private final EntityLinks links;

    InstitutionPageController(
            EntityIds ids, Institutions institutions, Slices slices, EntityLinks links) {
        this.ids = ids;
        this.institutions = institutions;
        this.slices = slices;
        this.links = links;
    }

    @GetMapping
    String page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String works,
            @RequestParam Map<String, String> parameters,
            Model model) {
        String own = ids.getOwnId(EntityKind.INSTITUTION, id);
        if (!own.equals(id)) {
            return "redirect:" + links.institution(own);
        }
        Institution institution = institutions.get(own);
        model.addAttribute(
                "page",
                new InstitutionPage(
                        institution,
                        SlicePicture.of(
                                slices.around(
                                        EntityKind.INSTITUTION,
                                        own,
                                        SliceRequest.onPage(parameters))),
                        institutions.researchers(institution, PageRequest.first(15)),
                        institutions.topics(institution, PageRequest.first(25)),
                        institutions.works(institution, PageRequest.of("10", works)),
                        works));
        return "institution/institution";
    }

    @GetMapping("/{list}")
    String list(
            @PathVariable String id,
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        String own = ids.getOwnId(EntityKind.INSTITUTION, id);
        Institution institution = institutions.get(own);
        PageRequest part = PageRequest.of(null, cursor);
        Page<?> entries =
                switch (list) {
                    case "researchers" -> institutions.researchers(institution, part);
                    case "topics" -> institutions.topics(institution, part);
                    case "works" -> institutions.works(institution, part);
                    default ->
                            throw new BadParameterException(
                                    "list", list, "researchers, topics, works");
                };
        model.addAttribute(
                "page",
                new ListPage<>(
                        EntityKind.INSTITUTION, own, institution.name(), list, entries, cursor));
        return "list";
    }
}
