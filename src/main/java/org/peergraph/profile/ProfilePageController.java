package org.peergraph.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.account.SignedIn;
import org.peergraph.claim.Claims;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.Graph;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.EntityLinks;
import org.peergraph.web.NotAllowedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The owner of a record edits what they say of themselves there. */
@Controller
@RequestMapping("/researchers/{id}/profile")
class ProfilePageController {

    private static final CypherFile CHOICES = CypherFile.named("profile/choices");

    private final EntityIds ids;
    private final Claims claims;
    private final Profiles profiles;
    private final Graph graph;
    private final EntityLinks links;

    ProfilePageController(
            EntityIds ids, Claims claims, Profiles profiles, Graph graph, EntityLinks links) {
        this.ids = ids;
        this.claims = claims;
        this.profiles = profiles;
        this.graph = graph;
        this.links = links;
    }

    @GetMapping
    String page(SignedIn who, @PathVariable String id, Model model) {
        String own = owned(who, id);
        Profile profile = profiles.find(own, who.id()).orElse(Profile.EMPTY);
        String name =
                claims.ownedBy(who.id()).stream()
                        .filter(record -> record.researcher().equals(own))
                        .findFirst()
                        .map(record -> record.name())
                        .orElse(own);
        List<ProfilePage.Choice> works =
                graph.read(
                        CHOICES,
                        Map.of("id", own, "works", profile.featured()),
                        row ->
                                new ProfilePage.Choice(
                                        row.text("id"),
                                        row.text("title"),
                                        row.findInteger("year")));
        model.addAttribute("page", new ProfilePage(own, name, profile, works));
        return "profile/edit";
    }

    @PostMapping
    String save(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String biography,
            @RequestParam(required = false) @Nullable String links,
            @RequestParam(required = false) @Nullable String open,
            @RequestParam(required = false) @Nullable String openWith,
            @RequestParam(required = false) @Nullable String openFor,
            @RequestParam(required = false) @Nullable List<String> featured) {
        String own = owned(who, id);
        ProfileForm form =
                new ProfileForm(name, biography, links, open, openWith, openFor, featured);
        Profile before = profiles.find(own, who.id()).orElse(Profile.EMPTY);
        profiles.save(own, who.id(), form.checked(before));
        return "redirect:" + this.links.researcher(own);
    }

    private String owned(SignedIn who, String id) {
        String own = ids.getOwnId(EntityKind.RESEARCHER, id);
        if (!claims.owns(who.id(), own)) {
            throw new NotAllowedException("whoever has claimed the record");
        }
        return own;
    }
}
