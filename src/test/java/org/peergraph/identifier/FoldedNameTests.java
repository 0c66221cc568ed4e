package org.peergraph.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedNameTests {

    @ParameterizedTest
    @CsvSource({
        "Timothée Masquelier, timothee-masquelier",
        "TIMOTHEE  MASQUELIER, timothee-masquelier",
        "Timothe\u0301e Masquelier, timothee-masquelier",
        "C.-P. Yuan, c-p-yuan",
        "Søren Łukasz Straße, soren-lukasz-strasse",
        "Æsa Đặng Þór ıİ, aesa-dang-thor-ii",
        "Jean\u2010Luc Müller-Lüdenscheidt, jean-luc-muller-ludenscheidt",
        "Seán O’Brien, sean-o-brien",
        "Nguyễn Văn Ổn, nguyen-van-on",
        "ﬁne Ⅳ, fine-iv",
        "Γιάννης ΓΙΑΝΝΗΣ, γιαννης-γιαννης",
    })
    void foldsLatinAndGreek(String name, String folded) {
        assertThat(FoldedName.of(name).value()).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Юрий Алексеевич, юрий-алексеевич",
        "Юрии\u0306, юрий",
        "李 明, 李-明",
        "김철수, 김철수",
        "がく, がく",
        "محمد بن موسى, محمد-بن-موسى",
        "अनिल, अनिल",
    })
    void keepsTheLettersOfOtherScripts(String name, String folded) {
        assertThat(FoldedName.of(name).value()).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-.,", "\u2010", "\u0301"})
    void isEmptyWithoutALetter(String name) {
        assertThat(FoldedName.of(name).isEmpty()).isTrue();
    }
}
