package org.peergraph.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where ORCID is, and as whom this service is known there; without a client id there is no sign-in
 * with ORCID.
 *
 * @param issuer {@code https://orcid.org}, or {@code https://sandbox.orcid.org} to try it
 */
@ConfigurationProperties("peergraph.orcid")
public record OrcidSettings(
        @DefaultValue("https://orcid.org") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret) {

    /** Whether people can sign in with ORCID. */
    public boolean offered() {
        return !clientId.isBlank();
    }
}
