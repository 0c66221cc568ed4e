package org.peergraph.account;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.peergraph.graph.Graph;
import org.peergraph.web.SiteAddress;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * This site as passkeys know it: by the host of its address. A passkey stands alone for its owner,
 * so it has to be unlocked by them, and to name the account without being told it.
 */
@Component
class RelyingParty {

    private static final AuthenticatorSelectionCriteria UNLOCKED_AND_NAMING =
            AuthenticatorSelectionCriteria.builder()
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .build();

    private final SiteAddress site;
    private final PasskeyOwners owners;
    private final Graph graph;
    private final Clock clock;

    RelyingParty(SiteAddress site, PasskeyOwners owners, Graph graph, Clock clock) {
        this.site = site;
        this.owners = owners;
        this.graph = graph;
        this.clock = clock;
    }

    /** Asks for new passkeys, and keeps them. */
    WebAuthnRelyingPartyOperations adding() {
        return here(PasskeyRecords.adding(graph, clock));
    }

    /** Asks those there are, and checks what they answer. */
    WebAuthnRelyingPartyOperations using() {
        return here(PasskeyRecords.using(graph, clock));
    }

    private WebAuthnRelyingPartyOperations here(PasskeyRecords records) {
        URI origin = site.origin();
        Webauthn4JRelyingPartyOperations here =
                new Webauthn4JRelyingPartyOperations(
                        owners,
                        records,
                        PublicKeyCredentialRpEntity.builder()
                                .id(origin.getHost())
                                .name("Peergraph")
                                .build(),
                        Set.of(origin.toString()));
        here.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(UNLOCKED_AND_NAMING));
        here.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return here;
    }
}
