package org.peergraph.account;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.util.function.SingletonSupplier;

/** ORCID as an OpenID provider. Asked where its pages are when somebody signs in there first. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class OrcidConfiguration {

    static final String NAME = "orcid";

    /** Without a client id this knows no provider, and the way there leads to the sign-in page. */
    @Bean
    ClientRegistrationRepository identityProviders(OrcidSettings settings) {
        SingletonSupplier<ClientRegistration> orcid = SingletonSupplier.of(() -> orcid(settings));
        return name -> NAME.equals(name) && settings.offered() ? orcid.obtain() : null;
    }

    private static ClientRegistration orcid(OrcidSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(NAME)
                .clientName("ORCID")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri("{baseUrl}/sign-in/orcid/back")
                // The iD is the subject of the identity token; nothing else is asked for.
                .scope("openid")
                .build();
    }
}
