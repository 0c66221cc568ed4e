package org.peergraph.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Sends people to ORCID, and remembers where they want to go then and who they are here. */
@Component
@ConditionalOnWebApplication
class OrcidRequests implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/sign-in/with";

    private final OAuth2AuthorizationRequestResolver requests;
    private final CurrentAccount current;

    OrcidRequests(ClientRegistrationRepository providers, CurrentAccount current) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(providers, PATH);
        this.current = current;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remembering(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(
            HttpServletRequest request, String provider) {
        return remembering(request, requests.resolve(request, provider));
    }

    private @Nullable OAuth2AuthorizationRequest remembering(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest out) {
        if (out != null) {
            HttpSession session = request.getSession();
            session.setAttribute(
                    OrcidSignIn.NEXT, ReturnAddress.checked(request.getParameter("next")));
            current.find()
                    .ifPresentOrElse(
                            who -> session.setAttribute(OrcidSignIn.ADD_TO, who.id()),
                            () -> session.removeAttribute(OrcidSignIn.ADD_TO));
        }
        return out;
    }
}
