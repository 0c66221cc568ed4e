package org.peergraph.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.NotAllowedException;
import org.peergraph.web.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in. What is answered to an address never tells whether it has an account: the first link
 * opens one.
 */
@Controller
@RequestMapping("/sign-in")
class SignInPageController {

    private final CurrentAccount current;
    private final SignInLinks links;
    private final SignInLimits limits;
    private final Registration registration;
    private final SignIn signIn;
    private final SiteAddress site;
    private final OrcidSettings orcid;
    private final AccountSettings settings;
    private final Clock clock;

    SignInPageController(
            CurrentAccount current,
            SignInLinks links,
            SignInLimits limits,
            Registration registration,
            SignIn signIn,
            SiteAddress site,
            OrcidSettings orcid,
            AccountSettings settings,
            Clock clock) {
        this.current = current;
        this.links = links;
        this.limits = limits;
        this.registration = registration;
        this.signIn = signIn;
        this.site = site;
        this.orcid = orcid;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String problem,
            Model model) {
        return page(ReturnAddress.checked(next), problem, null, model);
    }

    /** Mails a link that signs in. */
    @PostMapping("/email")
    String mail(
            @RequestParam String email,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            Model model) {
        EmailAddress address = address(email);
        limits.beforeMailing(address, request.getRemoteAddr());
        String back = ReturnAddress.checked(next);
        links.send(new SignInLinks.Purpose(address, null, back), site.mailed("/sign-in/link/"));
        return page(back, null, address.value(), model);
    }

    /** Mails a link that adds an address to the account of whoever is signed in. */
    @PostMapping("/add-email")
    String add(@RequestParam String email, SignedIn who, HttpServletRequest request, Model model) {
        EmailAddress address = address(email);
        limits.beforeMailing(address, request.getRemoteAddr());
        links.send(
                new SignInLinks.Purpose(address, who.id(), "/account"),
                site.mailed("/sign-in/link/"));
        return page("/account", null, address.value(), model);
    }

    /** Asks first: programs that look at mail open links as well. */
    @GetMapping("/link/{secret}")
    String ask(@PathVariable String secret, HttpServletRequest request, Model model) {
        Optional<SignInLinks.Purpose> purpose = links.find(secret);
        if (purpose.isEmpty()) {
            limits.openedNothing(request.getRemoteAddr());
            return "redirect:/sign-in?problem=expired";
        }
        model.addAttribute("secret", secret);
        model.addAttribute("purpose", purpose.get());
        return "account/link";
    }

    @PostMapping("/link/{secret}")
    String open(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignInLinks.Purpose> found = links.find(secret);
        String owner = found.map(SignInLinks.Purpose::account).orElse(null);
        if (owner != null && !current.get().id().equals(owner)) {
            throw new NotAllowedException("the account it was asked for by");
        }
        Optional<SignInLinks.Purpose> taken = found.flatMap(same -> links.take(secret));
        if (taken.isEmpty()) {
            limits.openedNothing(request.getRemoteAddr());
            return "redirect:/sign-in?problem=expired";
        }
        SignInLinks.Purpose purpose = taken.get();
        Identity proven = Identity.of(purpose.email(), clock.instant());
        if (owner == null) {
            String name =
                    purpose.email().value().substring(0, purpose.email().value().indexOf('@'));
            signIn.as(registration.signIn(proven, name), request, response);
        } else {
            registration.add(proven, current.get());
        }
        return "redirect:" + purpose.next();
    }

    private String page(
            String next, @Nullable String problem, @Nullable String sentTo, Model model) {
        model.addAttribute(
                "page",
                new SignInPage(
                        next, orcid.offered(), problem, sentTo, settings.linkLength().toMinutes()));
        return "account/sign-in";
    }

    private static EmailAddress address(String text) {
        return EmailAddress.parse(text)
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "email", text, "an address like name@example.org"));
    }
}
