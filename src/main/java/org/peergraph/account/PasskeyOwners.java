package org.peergraph.account;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.NotSignedInException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Accounts as authenticators know them: by a handle, which is the account's id and tells nothing of
 * its owner, and by what to show of it where somebody has several.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(String account) {
        return new Bytes(account.getBytes(StandardCharsets.UTF_8));
    }

    static String account(Bytes handle) {
        return new String(handle.getBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return findByUsername(account(handle));
    }

    /** Whoever is signed in is called by the account's id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return accounts.findById(account).map(PasskeyOwners::owner).orElse(null);
    }

    private static PublicKeyCredentialUserEntity owner(Account account) {
        String known =
                Stream.concat(account.emails().stream(), account.orcid().stream())
                        .findFirst()
                        .orElse(account.name());
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.id()))
                .name(known)
                .displayName(account.name())
                .build();
    }

    /**
     * Asked for where no account is found: it has just been removed.
     *
     * @throws NotSignedInException always; accounts are opened by proving an identity
     */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new NotSignedInException();
    }

    /** Accounts are removed by their owners, with all their passkeys. */
    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Accounts go by AccountRemoval");
    }
}
