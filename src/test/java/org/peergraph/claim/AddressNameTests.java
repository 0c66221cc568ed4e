package org.peergraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses have somebody's name. */
class AddressNameTests {

    @ParameterizedTest
    @CsvSource({
        "timothee.masquelier, Timothée Masquelier, true",
        "masquelier_timothee, Timothée Masquelier, true",
        "timotheemasquelier, Timothée Masquelier, true",
        "saeed.kheradpisheh, Saeed Reza Kheradpisheh, true",
        "t.masquelier, Timothée Masquelier, false",
        "tmasquelier, Timothée Masquelier, false",
        "masquelier, Timothée Masquelier, false",
        "timothee.masquelier2, Timothée Masquelier, false",
        "timothee.masquelier.admin, Timothée Masquelier, false",
        "wei.fang, Wei Feng, false",
        "aristotle, Aristotle, false",
        "x.y, X Y, false"
    })
    void haveBothWordsOfItInFullAndNothingElse(String local, String name, boolean is) {
        assertThat(AddressName.is(local, name)).isEqualTo(is);
    }
}
