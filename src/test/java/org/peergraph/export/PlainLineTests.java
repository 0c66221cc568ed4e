package org.peergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLineTests {

    @Test
    void whiteSpaceIsOneSpaceAndControlCharactersAreGone() {
        assertThat(PlainLine.of(" a\r\n\tb\u0000\u0001c\u0085d\u007f\u2028e "))
                .isEqualTo("a bc d e");
    }

    @Test
    void lettersOutsideTheFirstPlaneStayAndHalvesOfThemGo() {
        assertThat(PlainLine.of("\ud83d\ude00 \ud800 \udc00x"))
                .isEqualTo("\ud83d\ude00 x".replace(" x", "  x"));
    }

    @Test
    void scriptsAndMarksStay() {
        assertThat(PlainLine.of("Timothée عبد 王伟 <b>")).isEqualTo("Timothée عبد 王伟 <b>");
    }
}
