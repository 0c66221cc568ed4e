package org.peergraph.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.Orcid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What happens when somebody comes back from ORCID. */
@Component
@ConditionalOnWebApplication
class OrcidSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(OrcidSignIn.class);

    /** Session attributes: where to go then, and whose account the iD is to be added to. */
    static final String NEXT = "next";

    static final String ADD_TO = "addTo";

    private final Registration registration;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final SignIn signIn;
    private final Clock clock;

    OrcidSignIn(
            Registration registration,
            Accounts accounts,
            CurrentAccount current,
            SignIn signIn,
            Clock clock) {
        this.registration = registration;
        this.accounts = accounts;
        this.current = current;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        HttpSession session = request.getSession();
        String next = ReturnAddress.checked((String) session.getAttribute(NEXT));
        String addTo = (String) session.getAttribute(ADD_TO);
        session.removeAttribute(NEXT);
        session.removeAttribute(ADD_TO);
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        Optional<Orcid> orcid = Optional.ofNullable(user.getSubject()).flatMap(Orcid::find);
        if (orcid.isEmpty()) {
            log.warn("The identity provider named a subject that is no ORCID iD");
            leave(request, response, addTo, "/sign-in?problem=failed");
            return;
        }
        Identity proven = Identity.of(orcid.get(), clock.instant());
        try {
            Account account =
                    addTo == null
                            ? registration.signIn(proven, name(user, orcid.get()))
                            : registration.add(
                                    proven,
                                    current.signedIn(accounts.findById(addTo).orElseThrow()));
            signIn.as(account, request, response);
            go(next, request, response);
        } catch (IdentityTakenException taken) {
            leave(request, response, addTo, "/account?problem=taken");
        } catch (SecondOrcidException second) {
            leave(request, response, addTo, "/account?problem=second-orcid");
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        String code =
                failure instanceof OAuth2AuthenticationException told
                        ? told.getError().getErrorCode()
                        : "";
        if (!code.equals("access_denied")) {
            log.warn("Sign-in with ORCID failed: {} {}", code, failure.getMessage());
        }
        go(
                "/sign-in?problem="
                        + switch (code) {
                            case "access_denied" -> "denied";
                            case "authorization_request_not_found" -> "expired";
                            default -> "failed";
                        },
                request,
                response);
    }

    /** Nobody new is signed in: whoever was stays so. */
    private void leave(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable String before,
            String to)
            throws IOException {
        Optional<Account> account = Optional.ofNullable(before).flatMap(accounts::findById);
        if (account.isPresent()) {
            signIn.as(account.get(), request, response);
        } else {
            request.getSession().invalidate();
        }
        go(to, request, response);
    }

    private static void go(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }

    private static String name(OidcUser user, Orcid orcid) {
        String told =
                Stream.of(user.getGivenName(), user.getFamilyName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        try {
            return PersonName.checked(told);
        } catch (RuntimeException unfit) {
            return orcid.value();
        }
    }
}
