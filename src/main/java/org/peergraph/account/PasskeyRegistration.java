package org.peergraph.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;

/** Asks for a new passkey of whoever is signed in, and keeps it. */
@Component
class PasskeyRegistration {

    private final RelyingParty party;
    private final PasskeyQuestions questions;

    PasskeyRegistration(RelyingParty party, PasskeyQuestions questions) {
        this.party = party;
        this.questions = questions;
    }

    /** What the browser is asked; authenticators that have one for this account are left out. */
    String ask(SignedIn who, HttpServletRequest request) {
        PublicKeyCredentialCreationOptions options =
                party.adding()
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                                        SignIn.of(who.account())));
        questions.keep(options, request);
        return PasskeyJson.written(options);
    }

    /**
     * Keeps what the browser made.
     *
     * @throws PasskeyRefusedException if it is not what was asked, or not of whom it was asked
     */
    void answer(SignedIn who, String label, String credential, HttpServletRequest request) {
        PublicKeyCredentialCreationOptions asked =
                questions.take(PublicKeyCredentialCreationOptions.class, request);
        if (!asked.getUser().getId().equals(PasskeyOwners.handle(who.id()))) {
            throw new PasskeyRefusedException("Somebody else was signed in when it was asked.");
        }
        PublicKeyCredential<AuthenticatorAttestationResponse> made = PasskeyJson.made(credential);
        PasskeyRefusedException.unless(
                () ->
                        party.adding()
                                .registerCredential(
                                        new ImmutableRelyingPartyRegistrationRequest(
                                                asked, new RelyingPartyPublicKey(made, label))));
    }
}
