package org.peergraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTests {

    @ParameterizedTest
    @ValueSource(strings = {"n", "54.9\\%", "5", " U(1) ", "2n+1", "0<p<2", "10-20"})
    void acceptsFormulas(String tex) {
        assertThat(Formula.isPlausible(tex, '.')).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "5 million and ", "5 million and US", "35 or ", "10,000 for the "})
    void refusesPrices(String tex) {
        assertThat(Formula.isPlausible(tex, 'x')).isFalse();
    }
}
