package org.peergraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexAccentsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "Bal\\'azs | Balázs",
                "Erd\\H{o}s-R\\'{e}nyi | Erdős-Rényi",
                "Erd\\H os | Erdős",
                "{\\\"O}zg\\\"ur | Özgür",
                "S{\\o}ren \\O stergaard | Søren Østergaard",
                "\\L{}ukasz {\\L}o\\'s | Łukasz Łoś",
                "Stra{\\ss}e | Straße",
                "\\v{C}ech and \\v Cech | Čech and Čech",
                "Fran\\c{c}ois, Bri\\c con | François, Briçon",
                "Mart{\\'\\i}n, Garc\\'{\\i}a, D\\'\\i az | Martín, García, Díaz",
                "Bogovski\\u{\\i} | Bogovskiĭ",
                "\\.I\\c{s} | İş",
                "Jos\\'e Mu\\~noz | José Muñoz",
                "K\\k{e}stutis, \\r{A}rhus, M\\=im\\=a\\d{m}s\\=a | Kęstutis, Århus, Mīmāṃsā",
                "Vavpeti\\v\\{c\\} | Vavpetič",
                "{\\AA}ngstr\\\"om, \\AA ngstrom | Ångström, Ångstrom",
                "2.4 {\\AA} resolution, 3 \\AA apart | 2.4 Å resolution, 3 Å apart",
            })
    void turnsAccentsIntoLetters(String tex, String letters) {
        assertThat(TexAccents.decode(tex)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "$\\v{x} \\'a \\L$ and $$\\o$$",
                "{\\it Cl-} \\url{http://a.b/~c} 54.9\\% \\vec \\to \\hat{x} \\b{eta} \\c{hi}",
                "don\\'t, we\\'ve",
                "{braces} and {\\mu}s",
                "trailing \\",
                "\\$5 and $7",
                "3 \\times 4 \\omega \\Lambda \\infty \\ell \\alpha",
            })
    void leavesFormulasCommandsAndApostrophesAlone(String tex) {
        assertThat(TexAccents.decode(tex)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {"\\$5 for Erd\\H{o}s, $7 too | \\$5 for Erdős, $7 too"})
    void goesOnBehindADollarThatOpensNoFormula(String tex, String letters) {
        assertThat(TexAccents.decode(tex)).isEqualTo(letters);
    }
}
