package org.peergraph.researcher;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.claim.ClaimOfRecord;
import org.peergraph.claim.Claims;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;
import org.peergraph.profile.SaidByThemselves;
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

/** The pages of researchers: their own and the whole lists around them. */
@Controller
@RequestMapping("/researchers/{id}")
class ResearcherPageController {

    private final EntityIds ids;
    private final Researchers researchers;
    private final Slices slices;
    private final Claims claims;
    private final SaidByThemselves said;
    private final EntityLinks links;

    ResearcherPageController(
            EntityIds ids,
            Researchers researchers,
            Slices slices,
            Claims claims,
            SaidByThemselves said,
            EntityLinks links) {
        this.ids = ids;
        this.researchers = researchers;
        this.slices = slices;
        this.claims = claims;
        this.said = said;
        this.links = links;
    }

    @GetMapping
    String page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String works,
            @RequestParam Map<String, String> parameters,
            Model model) {
        String own = ids.getOwnId(EntityKind.RESEARCHER, id);
        if (!own.equals(id)) {
            return "redirect:" + links.researcher(own);
        }
        Researcher researcher = researchers.get(own);
        ClaimOfRecord claim = claims.ofRecord(own);
        model.addAttribute(
                "page",
                new ResearcherPage(
                        researcher,
                        researcher.trust(),
                        claim,
                        claim.owner().flatMap(owner -> said.of(own, owner.account())),
                        SlicePicture.of(
                                slices.around(
                                        EntityKind.RESEARCHER,
                                        own,
                                        SliceRequest.onPage(parameters))),
                        researchers.works(researcher, PageRequest.of(null, works)),
                        works,
                        researchers.collaborators(researcher, PageRequest.first(25)),
                        researchers.topics(researcher, PageRequest.first(25))));
        return "researcher/researcher";
    }

    @GetMapping("/{list}")
    String list(
            @PathVariable String id,
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        String own = ids.getOwnId(EntityKind.RESEARCHER, id);
        Researcher researcher = researchers.get(own);
        PageRequest part = PageRequest.of(null, cursor);
        Page<?> entries =
                switch (list) {
                    case "works" -> researchers.works(researcher, part);
                    case "collaborators" -> researchers.collaborators(researcher, part);
                    case "topics" -> researchers.topics(researcher, part);
                    case "institutions" -> researchers.institutions(researcher, part);
                    default ->
                            throw new BadParameterException(
                                    "list", list, "works, collaborators, topics, institutions");
                };
        model.addAttribute(
                "page",
                new ListPage<>(
                        EntityKind.RESEARCHER, own, researcher.name(), list, entries, cursor));
        return "list";
    }
}
