package org.peergraph.account;

import org.peergraph.web.BadParameterException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who moderates; administrators decide it. */
@Controller
@RequestMapping("/moderators")
class ModeratorPageController {

    private final Moderators moderators;
    private final Accounts accounts;

    ModeratorPageController(Moderators moderators, Accounts accounts) {
        this.moderators = moderators;
        this.accounts = accounts;
    }

    @GetMapping
    String page(SignedIn who, Model model) {
        who.requireAdministrator();
        model.addAttribute("moderators", moderators.list());
        return "account/moderators";
    }

    /** Named by an ORCID iD or an address the person has proven. */
    @PostMapping("/add")
    String add(SignedIn who, @RequestParam String identity) {
        who.requireAdministrator();
        Account account =
                GivenIdentity.ids(identity).stream()
                        .flatMap(id -> accounts.findByIdentitiesId(id).stream())
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new BadParameterException(
                                                "identity",
                                                identity,
                                                "an ORCID iD or e-mail address somebody has signed in with"));
        moderators.add(account.id(), who);
        return "redirect:/moderators";
    }

    @PostMapping("/remove")
    String remove(SignedIn who, @RequestParam String account) {
        who.requireAdministrator();
        moderators.remove(account, who);
        return "redirect:/moderators";
    }
}
