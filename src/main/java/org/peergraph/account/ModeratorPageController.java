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

    private final Accounts accounts;

    ModeratorPageController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String page(SignedIn who, Model model) {
        who.requireAdministrator();
        model.addAttribute("moderators", accounts.findByModeratorTrueOrderByName());
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
        accounts.save(account.asModerator(true));
        return "redirect:/moderators";
    }

    @PostMapping("/remove")
    String remove(SignedIn who, @RequestParam String account) {
        who.requireAdministrator();
        accounts.findById(account).ifPresent(found -> accounts.save(found.asModerator(false)));
        return "redirect:/moderators";
    }
}
