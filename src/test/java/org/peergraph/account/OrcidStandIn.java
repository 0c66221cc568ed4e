package org.peergraph.account;

import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An OpenID provider on loopback in ORCID's place, one for all tests of a run. */
public final class OrcidStandIn {

    /** Where the provider believes to be ORCID. */
    private static final String ISSUER = "orcid";

    private static final MockOAuth2Server SERVER = new MockOAuth2Server();

    static {
        SERVER.start();
    }

    private OrcidStandIn() {}

    /** Makes it the provider of a service that is about to start. */
    public static void settings(DynamicPropertyRegistry registry) {
        registry.add("peergraph.orcid.issuer", () -> SERVER.issuerUrl(ISSUER).toString());
        registry.add("peergraph.orcid.client-id", () -> "APP-TEST");
        registry.add("peergraph.orcid.client-secret", () -> "secret");
    }

    /** The next who signs in there is whom this iD belongs to. */
    public static void next(String orcid) {
        next(token(orcid, Map.of("given_name", "Ada", "family_name", "Lovelace"), 3600));
    }

    /** The next who signs in there comes back with this token. */
    static void next(DefaultOAuth2TokenCallback token) {
        SERVER.enqueueCallback(token);
    }

    /**
     * @param seconds it is valid for; none once it has expired
     */
    static DefaultOAuth2TokenCallback token(
            String subject, Map<String, Object> claims, long seconds) {
        return new DefaultOAuth2TokenCallback(
                ISSUER, subject, "JWT", List.of("APP-TEST"), claims, seconds);
    }
}
