package org.peergraph.account;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What passkeys are asked and answer, as browsers write it. */
final class PasskeyJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    /** Without attestation a browser writes some 2 KB, with the longest id 5. */
    private static final int LONGEST = 16_384;

    /** Bytes of an id, by WebAuthn. */
    private static final int LONGEST_ID = 1023;

    private PasskeyJson() {}

    static String written(Object options) {
        return JSON.writeValueAsString(options);
    }

    /**
     * @throws PasskeyRefusedException if the text is no new passkey
     */
    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String json) {
        PublicKeyCredential<AuthenticatorAttestationResponse> made =
                whole(json, new TypeReference<>() {});
        complete(made.getResponse().getAttestationObject());
        return made;
    }

    /**
     * @throws PasskeyRefusedException if the text is nothing a passkey has signed
     */
    static PublicKeyCredential<AuthenticatorAssertionResponse> signed(String json) {
        PublicKeyCredential<AuthenticatorAssertionResponse> signed =
                whole(json, new TypeReference<>() {});
        complete(signed.getResponse().getAuthenticatorData(), signed.getResponse().getSignature());
        return signed;
    }

    private static <R extends AuthenticatorResponse> PublicKeyCredential<R> whole(
            String json, TypeReference<PublicKeyCredential<R>> kind) {
        if (json.length() > LONGEST) {
            throw new PasskeyRefusedException("The answer is too long.");
        }
        @Nullable PublicKeyCredential<R> read =
                PasskeyRefusedException.unless(() -> JSON.readValue(json, kind));
        complete(read);
        complete(read.getRawId(), read.getResponse());
        complete(read.getResponse().getClientDataJSON());
        if (read.getRawId().getBytes().length > LONGEST_ID) {
            throw new PasskeyRefusedException("Its id is too long.");
        }
        return read;
    }

    /** What is not sent is null, whatever the library's types say. */
    private static void complete(@Nullable Object... parts) {
        if (Stream.of(parts).anyMatch(Objects::isNull)) {
            throw new PasskeyRefusedException("Something is missing in the answer.");
        }
    }
}
