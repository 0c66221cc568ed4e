package org.peergraph.following;

import org.jspecify.annotations.Nullable;
import org.peergraph.account.SignedIn;
import org.peergraph.web.ConflictException;
import org.peergraph.web.PageRequest;
import org.peergraph.web.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is new around what somebody follows, and how they are told. */
@Controller
@RequestMapping("/feed")
class FeedPageController {

    private final Feeds feeds;
    private final Follows follows;
    private final SiteAddress site;

    FeedPageController(Feeds feeds, Follows follows, SiteAddress site) {
        this.feeds = feeds;
        this.follows = follows;
        this.site = site;
    }

    @GetMapping
    String page(SignedIn who, @RequestParam(required = false) @Nullable String items, Model model) {
        return page(who, items, null, model);
    }

    private String page(
            SignedIn who, @Nullable String cursor, @Nullable String address, Model model) {
        PageRequest part = PageRequest.of("50", cursor);
        model.addAttribute(
                "page",
                new FeedPage(
                        feeds.items(who.id(), part),
                        cursor,
                        feeds.visit(who.id()),
                        follows.of(who.id()),
                        who.account().emails().stream().findFirst().orElse(null),
                        address));
        return "following/feed";
    }

    /** Shows the new address at once: it is not kept in a form that could be shown again. */
    @PostMapping("/address")
    String renew(SignedIn who, Model model) {
        feeds.visit(who.id());
        String address = site.absolute("/feed/atom/" + feeds.renewAddress(who.id()));
        return page(who, null, address, model);
    }

    @PostMapping("/mail")
    String mail(SignedIn who, @RequestParam String mail) {
        MailEvery every = MailEvery.of(mail);
        if (every != MailEvery.NONE && who.account().emails().isEmpty()) {
            throw new ConflictException("Add an e-mail address to your account first.");
        }
        feeds.visit(who.id());
        feeds.mail(who.id(), every, site.mailed(""));
        return "redirect:/feed";
    }

    /** Asks first: programs that look at mail open links as well. */
    @GetMapping("/unsubscribe/{secret}")
    String ask(@PathVariable String secret, Model model) {
        model.addAttribute("secret", secret);
        return "following/unsubscribe";
    }

    /** For mail programs too, which are not signed in (RFC 8058); says nothing about the secret. */
    @PostMapping("/unsubscribe/{secret}")
    String unsubscribe(@PathVariable String secret) {
        feeds.endMail(secret);
        return "following/unsubscribed";
    }
}
