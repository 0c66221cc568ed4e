package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peergraph.web.TooManyAttemptsException;

class SignInLimitsTests {

    @Test
    void aNetworkAsksPasskeysSoOftenInAnHour() {
        SignInLimits limits =
                new SignInLimits(
                        new AccountSettings(
                                List.of(), Duration.ofDays(1), Duration.ofMinutes(1), 2));
        limits.beforeAsking("192.0.2.1");
        limits.beforeAsking("192.0.2.1");
        assertThatThrownBy(() -> limits.beforeAsking("192.0.2.1"))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThatCode(() -> limits.beforeAsking("192.0.2.2")).doesNotThrowAnyException();
    }
}
