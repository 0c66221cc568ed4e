package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PasskeyQuestionsTests {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void aQuestionIsAnsweredOnce() {
        at(NOW).keep("what?", request);
        assertThat(at(NOW.plusSeconds(299)).take(String.class, request)).isEqualTo("what?");
        refused(NOW.plusSeconds(299));
    }

    @Test
    void aQuestionIsNotOpenForLong() {
        at(NOW).keep("what?", request);
        refused(NOW.plusSeconds(300));
    }

    @Test
    void anotherKindOfAnswerUsesItUp() {
        at(NOW).keep(1, request);
        refused(NOW);
        assertThatThrownBy(() -> at(NOW).take(Integer.class, request))
                .isInstanceOf(PasskeyRefusedException.class);
    }

    @Test
    void whoWasNotAskedGetsNoSession() {
        refused(NOW);
        assertThat(request.getSession(false)).isNull();
    }

    private void refused(Instant now) {
        assertThatThrownBy(() -> at(now).take(String.class, request))
                .isInstanceOf(PasskeyRefusedException.class);
    }

    private static PasskeyQuestions at(Instant now) {
        return new PasskeyQuestions(Clock.fixed(now, ZoneOffset.UTC));
    }
}
