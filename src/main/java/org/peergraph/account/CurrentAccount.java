package org.peergraph.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.peergraph.web.NotSignedInException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/**
 * Whose request this is. Read from the graph once a request, so that what somebody may do ends when
 * it is withdrawn; a request without a session reads nothing. Templates call it {@code #who}.
 */
@Component("who")
public class CurrentAccount {

    private static final String REMEMBERED = CurrentAccount.class.getName();

    private final Accounts accounts;
    private final AccountSettings settings;

    CurrentAccount(Accounts accounts, AccountSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Nothing for readers. */
    public Optional<SignedIn> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        String id = authentication.getName();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(REMEMBERED, RequestAttributes.SCOPE_REQUEST)
                        instanceof SignedIn known
                && known.id().equals(id)) {
            return Optional.of(known);
        }
        Optional<SignedIn> found = accounts.findById(id).map(this::signedIn);
        if (request != null && found.isPresent()) {
            request.setAttribute(REMEMBERED, found.get(), RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }

    /**
     * @throws NotSignedInException if nobody is
     */
    public SignedIn get() {
        return find().orElseThrow(NotSignedInException::new);
    }

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return find().isPresent();
    }

    /** Where signing in leads back to: the page that is being made. */
    public String here() {
        if (!(RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes now)) {
            return "/";
        }
        var request = now.getRequest();
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path + (query == null ? "" : "?" + query);
    }

    /** The address to sign in at and come back here. */
    public String signInAddress() {
        return "/sign-in?next=" + UriUtils.encode(here(), StandardCharsets.UTF_8);
    }

    SignedIn signedIn(Account account) {
        return new SignedIn(account, settings.administers(account));
    }
}
