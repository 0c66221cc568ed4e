package org.peergraph.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.BadParameterException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own account: what is known of them, to be changed, taken along and removed. */
@Controller
@RequestMapping("/account")
class AccountPageController {

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final AccountRemoval removal;
    private final Passkeys passkeys;
    private final OrcidSettings orcid;
    private final List<PersonalData> kept;

    AccountPageController(
            Accounts accounts,
            AccountSessions sessions,
            AccountRemoval removal,
            Passkeys passkeys,
            OrcidSettings orcid,
            List<PersonalData> kept) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.removal = removal;
        this.passkeys = passkeys;
        this.orcid = orcid;
        this.kept = kept;
    }

    @GetMapping
    String page(
            SignedIn who, @RequestParam(required = false) @Nullable String problem, Model model) {
        model.addAttribute(
                "page",
                new AccountPage(
                        who,
                        sessions.count(who.id()),
                        orcid.offered(),
                        passkeys.of(who.id()),
                        problem));
        return "account/account";
    }

    @PostMapping("/name")
    String name(SignedIn who, @RequestParam String name) {
        accounts.save(who.account().named(PersonName.checked(name)));
        return "redirect:/account";
    }

    @PostMapping("/sign-out-everywhere")
    String signOutEverywhere(SignedIn who, HttpServletRequest request) {
        sessions.end(who.id());
        request.getSession().invalidate();
        return "redirect:/";
    }

    /** Everything this service keeps of the account, as one file. */
    @GetMapping(value = "/data", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> data(SignedIn who) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("account", who.account());
        all.put("sessions", sessions.count(who.id()));
        kept.forEach(feature -> all.put(feature.name(), feature.of(who.id())));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("peergraph-account.json")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(all);
    }

    @PostMapping("/delete")
    String delete(SignedIn who, @RequestParam String confirm, HttpServletRequest request) {
        if (!confirm.strip().equalsIgnoreCase("delete")) {
            throw new BadParameterException("confirm", confirm, "the word delete");
        }
        removal.remove(who.id());
        request.getSession().invalidate();
        return "redirect:/sign-in?problem=deleted";
    }
}
