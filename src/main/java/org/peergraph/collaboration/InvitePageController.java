package org.peergraph.collaboration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.account.SignedIn;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.ConflictException;
import org.peergraph.web.Mention;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting the owner of a researcher's record. */
@Controller
@RequestMapping("/collaborate/with/{researcher}")
class InvitePageController {

    private final Records records;
    private final Openings openings;
    private final Invitations invitations;
    private final Grounds grounds;

    InvitePageController(
            Records records, Openings openings, Invitations invitations, Grounds grounds) {
        this.records = records;
        this.openings = openings;
        this.invitations = invitations;
        this.grounds = grounds;
    }

    @GetMapping
    String page(
            SignedIn who,
            @PathVariable String researcher,
            @RequestParam(defaultValue = "") String as,
            Model model) {
        Mention to = records.get(researcher);
        Optional<Party> own = records.own(who, as);
        Opening opening = openings.of(who.id(), own, records.owner(to));
        model.addAttribute(
                "page",
                new InvitePage(
                        to,
                        records.all(who),
                        own.map(Party::researcher).orElse(null),
                        opening,
                        why(own, to, opening),
                        FormKey.next()));
        return "collaboration/invite-page";
    }

    @PostMapping
    String send(
            SignedIn who,
            @PathVariable String researcher,
            @RequestParam(defaultValue = "") String as,
            @RequestParam String purpose,
            @RequestParam String text,
            @RequestParam String form) {
        Draft draft = Draft.of(purpose, text, form);
        Mention to = records.get(researcher);
        Party recipient =
                records.owner(to)
                        .orElseThrow(() -> new ConflictException(Obstacle.UNCLAIMED.sentence()));
        if (recipient.account().equals(who.id())) {
            throw new ConflictException(Obstacle.OWN_RECORD.sentence());
        }
        Party own =
                records.own(who, as)
                        .orElseThrow(
                                () ->
                                        as.isEmpty()
                                                ? new ConflictException(
                                                        Obstacle.NO_RECORD.sentence())
                                                : new BadParameterException(
                                                        "as", as, "a record you have claimed"));
        return "redirect:/invitations/" + invitations.send(who, own, recipient, draft);
    }

    /** Nothing for one's own record: there is only one person then. */
    private @Nullable WhyYouTwo why(Optional<Party> own, Mention to, Opening opening) {
        return opening.obstacle() == Obstacle.OWN_RECORD
                ? null
                : own.map(Party::researcher)
                        .filter(researcher -> !researcher.equals(to.id()))
                        .flatMap(researcher -> grounds.between(researcher, to.id()))
                        .orElse(null);
    }
}
