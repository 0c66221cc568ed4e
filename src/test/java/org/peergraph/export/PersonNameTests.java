package org.peergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource({
        "Timothée Masquelier, Masquelier, Timothée, ''",
        "Saeed Reza Kheradpisheh, Kheradpisheh, Saeed Reza, ''",
        "Anna van der Berg, van der Berg, Anna, ''",
        "'Masquelier, Timothée', Masquelier, Timothée, ''",
        "Martin Luther King Jr., King, Martin Luther, Jr.",
        "王伟, 王伟, '', ''",
        "Plato, Plato, '', ''",
        "Van Morrison, Morrison, Van, ''",
        "De La, La, De, ''",
        "', Ada', 'Ada', ',', ''",
        "'', '', '', ''"
    })
    void isPartedAsReadersWouldPartIt(String printed, String family, String given, String suffix) {
        assertThat(PersonName.of(printed)).isEqualTo(new PersonName(family, given, suffix));
    }
}
