package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.peergraph.concurrency.AtOnce;
import org.peergraph.graph.Graph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;

/** A passkey counts its signatures, so that a copy is known; what is done at once is done once. */
class CopiedPasskeyIT extends PasskeyPeople {

    @Autowired private Graph graph;

    @Test
    void aCopyThatHasSignedLessIsRefused() throws Exception {
        SoftPasskey passkey = added(signedIn(someone()), "Security key");
        Visitor visitor = reader();
        assertThat(leadsTo(visitor, passkey.counting(7).signed(asked(visitor)), "/"))
                .isEqualTo("/");
        for (int copy : List.of(6, 7, 0)) {
            Visitor thief = reader();
            assertThat(leadsTo(thief, passkey.counting(copy).signed(asked(thief)), "/"))
                    .isEqualTo(REFUSED);
        }
        assertThat(leadsTo(visitor, passkey.counting(8).signed(asked(visitor)), "/"))
                .isEqualTo("/");
    }

    @Test
    void aPasskeyRemovedWhileItSignsStaysRemoved() throws Exception {
        Visitor owner = signedIn(someone());
        SoftPasskey passkey = added(owner, "Laptop");
        PasskeyRecords records = PasskeyRecords.using(graph, Clock.systemUTC());
        CredentialRecord signing = signed(records, passkey, 2);
        owner.post("/account/passkeys/remove", Map.of("passkey", passkey.id()));
        assertThatThrownBy(() -> records.save(signing)).isInstanceOf(PasskeyRefusedException.class);
        assertThat(ask("MATCH (p:Passkey {id: $it}) RETURN count(p) AS it", passkey.id()))
                .contains("0");
    }

    @Test
    void ofCopiesThatSignAtOnceOneIsTaken() throws Exception {
        SoftPasskey passkey = added(signedIn(someone()), "Security key");
        PasskeyRecords records = PasskeyRecords.using(graph, Clock.systemUTC());
        CredentialRecord signed = signed(records, passkey, 2);
        List<Boolean> taken = AtOnce.times(8, () -> isTaken(records, signed));
        assertThat(taken).containsOnlyOnce(true);
    }

    private static boolean isTaken(PasskeyRecords records, CredentialRecord signed) {
        try {
            records.save(signed);
            return true;
        } catch (PasskeyRefusedException refused) {
            return false;
        }
    }

    /** A passkey as it is saved after having signed so often. */
    private static CredentialRecord signed(
            PasskeyRecords records, SoftPasskey passkey, int signatures) {
        String credential = passkey.id().substring("passkey:".length());
        return ImmutableCredentialRecord.fromCredentialRecord(
                        Objects.requireNonNull(
                                records.findByCredentialId(Bytes.fromBase64(credential))))
                .signatureCount(signatures)
                .build();
    }
}
