package org.peergraph.account;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An authenticator with one passkey (ES256, no attestation), and the browser before it: answers
 * what the service asks as WebAuthn has it.
 */
final class SoftPasskey {

    private static final int PRESENT = 1;
    private static final int UNLOCKED = 4;
    private static final int NEW_KEY = 64;

    private final KeyPair keys;
    private final byte[] credential = new byte[32];
    private final String origin;
    private boolean unlocked = true;
    private int signatures = 1;

    /**
     * @param origin of the page the browser shows
     */
    SoftPasskey(String origin) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.keys = generator.generateKeyPair();
        this.origin = origin;
        new SecureRandom().nextBytes(credential);
    }

    private SoftPasskey(SoftPasskey other, String origin) {
        this.keys = other.keys;
        this.origin = origin;
        this.signatures = other.signatures;
        System.arraycopy(other.credential, 0, credential, 0, credential.length);
    }

    /** The same passkey before a page of another site. */
    SoftPasskey at(String otherOrigin) {
        return new SoftPasskey(this, otherOrigin);
    }

    /** From now on nobody unlocks it. */
    SoftPasskey locked() {
        unlocked = false;
        return this;
    }

    /** How often it says to have signed. */
    SoftPasskey counting(int made) {
        signatures = made;
        return this;
    }

    String id() {
        return "passkey:" + base64(credential);
    }

    /** Answers a question for a new passkey. */
    String made(String question) throws GeneralSecurityException {
        JsonNode asked = JsonMapper.shared().readTree(question);
        byte[] data =
                joined(
                        data(asked.at("/rp/id").asString(), NEW_KEY),
                        new byte[16],
                        new byte[] {0, (byte) credential.length},
                        credential,
                        publicKey());
        byte[] attestation =
                joined(
                        bytes(0xA3, 0x63),
                        text("fmt"),
                        bytes(0x64),
                        text("none"),
                        bytes(0x67),
                        text("attStmt"),
                        bytes(0xA0, 0x68),
                        text("authData"),
                        bytes(0x58, data.length),
                        data);
        return answer(
                Map.of(
                        "clientDataJSON",
                        base64(clientData("webauthn.create", asked)),
                        "attestationObject",
                        base64(attestation),
                        "transports",
                        new String[] {"internal"}));
    }

    /** Answers a question for a signature. */
    String signed(String question) throws GeneralSecurityException {
        JsonNode asked = JsonMapper.shared().readTree(question);
        byte[] data = data(asked.at("/rpId").asString(), 0);
        byte[] client = clientData("webauthn.get", asked);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return answer(
                Map.of(
                        "clientDataJSON",
                        base64(client),
                        "authenticatorData",
                        base64(data),
                        "signature",
                        base64(signature.sign())));
    }

    private String answer(Map<String, Object> response) {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "id",
                                base64(credential),
                                "rawId",
                                base64(credential),
                                "type",
                                "public-key",
                                "response",
                                response,
                                "clientExtensionResults",
                                Map.of()));
    }

    private byte[] data(String party, int more) throws GeneralSecurityException {
        int flags = PRESENT | (unlocked ? UNLOCKED : 0) | more;
        return ByteBuffer.allocate(37)
                .put(sha256(text(party)))
                .put((byte) flags)
                .putInt(signatures)
                .array();
    }

    private byte[] clientData(String type, JsonNode asked) {
        return text(
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of(
                                        "type",
                                        type,
                                        "challenge",
                                        asked.at("/challenge").asString(),
                                        "origin",
                                        origin)));
    }

    /** A COSE key: a point on P-256, for ES256. */
    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) Objects.requireNonNull(keys.getPublic());
        return joined(
                bytes(0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32),
                coordinate(key.getW().getAffineX().toByteArray()),
                bytes(0x22, 0x58, 32),
                coordinate(key.getW().getAffineY().toByteArray()));
    }

    private static byte[] coordinate(byte[] number) {
        byte[] padded = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, padded, 32 - length, length);
        return padded;
    }

    private static byte[] bytes(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length);
        Arrays.stream(values).forEach(value -> bytes.put((byte) value));
        return bytes.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
