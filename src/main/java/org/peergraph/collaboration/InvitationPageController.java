package org.peergraph.collaboration;

import org.jspecify.annotations.Nullable;
import org.peergraph.account.SignedIn;
import org.peergraph.web.NotAllowedException;
import org.peergraph.web.PageRequest;
import org.peergraph.web.Parameter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invitations of whoever is signed in. To everybody else they do not exist. */
@Controller
@RequestMapping("/invitations")
class InvitationPageController {

    private enum Box {
        RECEIVED,
        SENT
    }

    private final Invitations invitations;
    private final Answers answers;
    private final Blocks blocks;
    private final Reports reports;
    private final Grounds grounds;

    InvitationPageController(
            Invitations invitations,
            Answers answers,
            Blocks blocks,
            Reports reports,
            Grounds grounds) {
        this.invitations = invitations;
        this.answers = answers;
        this.blocks = blocks;
        this.reports = reports;
        this.grounds = grounds;
    }

    @GetMapping
    String list(
            SignedIn who,
            @RequestParam(required = false) @Nullable String box,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Box chosen = Parameter.of("box", box).choice(Box.RECEIVED);
        PageRequest part = PageRequest.of(null, cursor);
        model.addAttribute(
                "page",
                chosen == Box.SENT
                        ? new InvitationsPage("sent", invitations.sent(who.id(), part), cursor)
                        : new InvitationsPage(
                                "received", invitations.received(who.id(), part), cursor));
        return "collaboration/invitations";
    }

    @GetMapping("/{id}")
    String page(SignedIn who, @PathVariable String id, Model model) {
        Invitation invitation = invitations.get(id, who.id());
        model.addAttribute("page", new InvitationPage(invitation, why(invitation)));
        return "collaboration/invitation";
    }

    @PostMapping("/{id}/accept")
    String accept(SignedIn who, @PathVariable String id) {
        return "redirect:/conversations/" + answers.accept(received(id, who), who);
    }

    @PostMapping("/{id}/decline")
    String decline(SignedIn who, @PathVariable String id) {
        answers.decline(received(id, who), who);
        return "redirect:/invitations/" + id;
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(SignedIn who, @PathVariable String id) {
        Invitation invitation = invitations.get(id, who.id());
        if (!invitation.sent()) {
            throw new NotAllowedException("whoever has sent the invitation");
        }
        answers.withdraw(invitation, who);
        return "redirect:/invitations/" + id;
    }

    @PostMapping("/{id}/block")
    String block(SignedIn who, @PathVariable String id) {
        block(invitations.get(id, who.id()), who);
        return "redirect:/collaborate#blocked";
    }

    @PostMapping("/{id}/report")
    String report(
            SignedIn who,
            @PathVariable String id,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean block) {
        Complaint complaint = Complaint.of(reason, note, block);
        Invitation invitation = received(id, who);
        reports.invitation(id, who.id(), complaint);
        if (complaint.block()) {
            block(invitation, who);
        }
        return "redirect:/invitations/" + id + "?reported";
    }

    private void block(Invitation invitation, SignedIn who) {
        blocks.block(who.id(), invitation.other());
    }

    private Invitation received(String id, SignedIn who) {
        Invitation invitation = invitations.get(id, who.id());
        if (invitation.sent()) {
            throw new NotAllowedException("whoever has received the invitation");
        }
        return invitation;
    }

    private @Nullable WhyYouTwo why(Invitation invitation) {
        return grounds.between(invitation.own(), invitation.other().record().id()).orElse(null);
    }
}
