package org.peergraph.account;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * Passkeys as Spring Security finds and saves them. Saving is either adding or using one: a passkey
 * that is removed while it signs is not there again afterwards.
 */
final class PasskeyRecords implements UserCredentialRepository {

    private static final CypherFile FIND = CypherFile.named("account/passkey-find");
    private static final CypherFile OF = CypherFile.named("account/passkeys-of");
    private static final CypherFile ADD = CypherFile.named("account/passkey-add");
    private static final CypherFile USE = CypherFile.named("account/passkey-use");

    private final Graph graph;
    private final Clock clock;
    private final CypherFile save;

    private PasskeyRecords(Graph graph, Clock clock, CypherFile save) {
        this.graph = graph;
        this.clock = clock;
        this.save = save;
    }

    static PasskeyRecords adding(Graph graph, Clock clock) {
        return new PasskeyRecords(graph, clock, ADD);
    }

    static PasskeyRecords using(Graph graph, Clock clock) {
        return new PasskeyRecords(graph, clock, USE);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return graph.readOne(FIND, Map.of("id", id(credential)), PasskeyRecords::credential)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return graph.read(
                OF, Map.of("account", PasskeyOwners.account(handle)), PasskeyRecords::credential);
    }

    /**
     * @throws PasskeyRefusedException if the account may have no more, or this one has signed later
     *     already
     */
    @Override
    public void save(CredentialRecord credential) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", PasskeyOwners.account(credential.getUserEntityUserId()));
        parameters.put("id", id(credential.getCredentialId()));
        parameters.put("label", credential.getLabel());
        parameters.put("publicKey", text(credential.getPublicKey().getBytes()));
        Bytes attestation = Objects.requireNonNull(credential.getAttestationObject());
        parameters.put("attestation", attestation.toBase64UrlString());
        parameters.put(
                "transports",
                credential.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .toList());
        parameters.put("signatures", credential.getSignatureCount());
        parameters.put("verified", credential.isUvInitialized());
        parameters.put("backupEligible", credential.isBackupEligible());
        parameters.put("backedUp", credential.isBackupState());
        parameters.put("now", clock.millis());
        parameters.put("most", Passkey.MOST);
        if (graph.write(save, parameters).isEmpty()) {
            throw new PasskeyRefusedException("It is one too many, removed, or there twice.");
        }
    }

    @Override
    public void delete(Bytes credential) {
        CredentialRecord known = findByCredentialId(credential);
        if (known != null) {
            new Passkeys(graph)
                    .remove(PasskeyOwners.account(known.getUserEntityUserId()), id(credential));
        }
    }

    private static String id(Bytes credential) {
        return "passkey:" + credential.toBase64UrlString();
    }

    private static String text(byte[] bytes) {
        return new Bytes(bytes).toBase64UrlString();
    }

    private static CredentialRecord credential(Row row) {
        Instant createdAt = Instant.ofEpochMilli(row.longInteger("createdAt"));
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.text("id").substring("passkey:".length())))
                .userEntityUserId(PasskeyOwners.handle(row.text("account")))
                .label(row.text("label"))
                .publicKey(ImmutablePublicKeyCose.fromBase64(row.text("publicKey")))
                .attestationObject(Bytes.fromBase64(row.text("attestation")))
                .transports(
                        row.texts("transports").stream()
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                .signatureCount(row.longInteger("signatures"))
                .uvInitialized(row.flag("verified"))
                .backupEligible(row.flag("backupEligible"))
                .backupState(row.flag("backedUp"))
                .created(createdAt)
                .lastUsed(Objects.requireNonNullElse(Passkeys.usedAt(row), createdAt))
                .build();
    }
}
