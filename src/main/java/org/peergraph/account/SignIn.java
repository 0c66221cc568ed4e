package org.peergraph.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Makes a request's session that of an account. */
@Component
class SignIn {

    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    /** What a session keeps of an account: its id, and nothing about what it may do. */
    static Authentication of(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.id(), null, List.of());
    }

    /**
     * Signs in. The session gets a new id, so that one somebody else gave to this browser is worth
     * nothing.
     */
    void as(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(of(account));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
