package org.peergraph.following;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.peergraph.account.SignedIn;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.EntityLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Following and no longer following, from the entity's own page and back to it. */
@Controller
@RequestMapping("/follows")
class FollowController {

    private final Follows follows;
    private final EntityLinks links;

    FollowController(Follows follows, EntityLinks links) {
        this.follows = follows;
        this.links = links;
    }

    @PostMapping
    String follow(SignedIn who, @RequestParam String kind, @RequestParam String entity) {
        EntityKind known = kind(kind);
        return back(known, follows.follow(who.id(), known, entity));
    }

    @PostMapping("/end")
    String unfollow(SignedIn who, @RequestParam String kind, @RequestParam String entity) {
        EntityKind known = kind(kind);
        return back(known, follows.unfollow(who.id(), known, entity));
    }

    private String back(EntityKind kind, String own) {
        return "redirect:" + links.page(kind, own);
    }

    private static EntityKind kind(String word) {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "kind",
                                        word,
                                        Arrays.stream(EntityKind.values())
                                                .map(EntityKind::word)
                                                .collect(Collectors.joining(", "))));
    }
}
