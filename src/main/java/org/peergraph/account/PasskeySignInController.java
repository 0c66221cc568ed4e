package org.peergraph.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Signing in with a passkey: a script asks for the question, and a form brings the answer. */
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeySignInController {

    private static final Logger log = LoggerFactory.getLogger(PasskeySignInController.class);

    private final PasskeySignIn passkeys;
    private final SignInLimits limits;
    private final SignIn signIn;

    PasskeySignInController(PasskeySignIn passkeys, SignInLimits limits, SignIn signIn) {
        this.passkeys = passkeys;
        this.limits = limits;
        this.signIn = signIn;
    }

    @PostMapping(value = "/question", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(HttpServletRequest request) {
        limits.beforeAsking(request.getRemoteAddr());
        return passkeys.ask(request);
    }

    @PostMapping
    String answer(
            @RequestParam String credential,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            signIn.as(passkeys.answer(credential, request), request, response);
            return "redirect:" + ReturnAddress.checked(next);
        } catch (PasskeyRefusedException refused) {
            log.info("A passkey was refused: {}", refused.getMessage());
            return "redirect:/sign-in?problem=passkey";
        }
    }
}
