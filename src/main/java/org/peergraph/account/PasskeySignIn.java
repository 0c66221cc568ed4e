package org.peergraph.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Component;

/** Asks any passkey of this site to sign, and finds whose has. */
@Component
class PasskeySignIn {

    private final RelyingParty party;
    private final PasskeyQuestions questions;
    private final Accounts accounts;

    PasskeySignIn(RelyingParty party, PasskeyQuestions questions, Accounts accounts) {
        this.party = party;
        this.questions = questions;
        this.accounts = accounts;
    }

    /** What the browser's passkeys are asked. No account is named: none is known yet. */
    String ask(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions options =
                party.using()
                        .createCredentialRequestOptions(
                                new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        questions.keep(options, request);
        return PasskeyJson.written(options);
    }

    /**
     * The account whose passkey has signed. It proves anew neither its ORCID iD nor its addresses.
     *
     * @throws PasskeyRefusedException if none has
     */
    Account answer(String credential, HttpServletRequest request) {
        PublicKeyCredentialRequestOptions asked =
                questions.take(PublicKeyCredentialRequestOptions.class, request);
        PublicKeyCredential<AuthenticatorAssertionResponse> signed = PasskeyJson.signed(credential);
        PublicKeyCredentialUserEntity owner =
                PasskeyRefusedException.unless(
                        () ->
                                party.using()
                                        .authenticate(
                                                new RelyingPartyAuthenticationRequest(
                                                        asked, signed)));
        return accounts.findById(PasskeyOwners.account(owner.getId()))
                .orElseThrow(() -> new PasskeyRefusedException("The account has just gone."));
    }
}
