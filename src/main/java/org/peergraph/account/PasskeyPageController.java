package org.peergraph.account;

import jakarta.servlet.http.HttpServletRequest;
import org.peergraph.web.GivenText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The passkeys of whoever is signed in: adding one, and removing one. */
@Controller
@RequestMapping("/account/passkeys")
class PasskeyPageController {

    private static final Logger log = LoggerFactory.getLogger(PasskeyPageController.class);

    private final PasskeyRegistration registration;
    private final Passkeys passkeys;
    private final SignInLimits limits;

    PasskeyPageController(
            PasskeyRegistration registration, Passkeys passkeys, SignInLimits limits) {
        this.registration = registration;
        this.passkeys = passkeys;
        this.limits = limits;
    }

    @PostMapping(value = "/question", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(SignedIn who, HttpServletRequest request) {
        limits.beforeAsking(request.getRemoteAddr());
        return registration.ask(who, request);
    }

    @PostMapping
    String add(
            SignedIn who,
            @RequestParam String label,
            @RequestParam String credential,
            HttpServletRequest request) {
        String name = GivenText.line("label", label, 1, Passkey.LONGEST_LABEL);
        try {
            registration.answer(who, name, credential, request);
            return "redirect:/account#passkeys";
        } catch (PasskeyRefusedException refused) {
            log.info("A new passkey was refused: {}", refused.getMessage());
            return "redirect:/account?problem=passkey";
        }
    }

    @PostMapping("/remove")
    String remove(SignedIn who, @RequestParam String passkey) {
        passkeys.remove(who.id(), passkey);
        return "redirect:/account#passkeys";
    }
}
