package org.peergraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScholarlyTextTests {

    private final ScholarlyText text = new ScholarlyText();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "p < 0.05 and a<b|p &lt; 0.05 and a&lt;b",
                "R&amp;D &lt;i&gt;|R&amp;D &lt;i&gt;",
                "CO<sub>2</sub> in <scp>Ghana</scp>|CO<sub>2</sub> in Ghana",
                "<jats:p>One <jats:italic>two</jats:italic></jats:p>|One <i>two</i>",
                "<i>a<b>b</i>c</b>|<i>a<b>b</b></i><b>c</b>",
                "\\emph{in {\\bf vivo}}|<em>in <strong>vivo</strong></em>",
                "{\\it E. coli} at 5\\%|<em>E. coli</em> at 5%",
                "Schr\\\"{o}dinger, Erd\\H{o}s, na\\\"{\\i}ve|Schrödinger, Erdős, naïve",
                "``x'' -- y --- Fig.~1|“x” – y — Fig.\u00A01",
                "as in \\cite{a,b}.|as in.",
                "a lone $5 million and $7 price|a lone $5 million and $7 price",
                "${CO}_2$ }{ $|<math><msub><mrow><mi>C</mi><mi>O</mi></mrow><mn>2</mn></msub></math> }{ $",
                "CO$_2$ is|CO<sub>2</sub> is",
                "in $ U(1) $|in <math><mi>U</mi><mrow><mo>(</mo><mn>1</mn><mo>)</mo></mrow></math>",
                "$5\\,{\\rm km}$|<math><mn>5</mn><mspace width=\"0.167em\"></mspace><mrow><mi>km</mi></mrow></math>",
                "$\\mathfrak{g} \\to \\R$|<math><mi>𝔤</mi><mo>→</mo><mi>ℝ</mi></math>",
                "$s^23p$|<math><msup><mi>s</mi><mn>2</mn></msup><mn>3</mn><mi>p</mi></math>",
                "A $35 Firewall|A $35 Firewall",
                "\u202eturned\u202c and \u2066kept\u2069|turned and kept",
                "$\\nosuch{x}$|<code>\\nosuch{x}</code>",
                "see https://a.org/b_c.|see <a href=\"https://a.org/b_c\" rel=\"nofollow"
                        + " noopener\">a.org/b_c</a>.",
                "\\href{javascript:x}{here}|here",
            })
    void rendersTexAndHtmlAsSafeHtml(String raw, String html) {
        assertThat(text.html(raw)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "CO<sub>2</sub>|CO2",
                "$54.9\\%$ of $\\alpha_{10}$|54.9% of α_10",
                "<i>R</i>&amp;D \\emph{now}|R&D now",
            })
    void rendersPlainText(String raw, String plain) {
        assertThat(text.plain(raw)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<i onclick='x'>a</i>",
                "<scr<b>ipt>x</b></script>",
                "\\href{https://a.org/\"onmouseover=\"x}{y}",
                "$<script>x</script>$",
                "$\\href{javascript:x}{y}$",
                "\\url{javascript:alert(1)}",
                "http://a.org/'><script>",
                "$\\mbox{<img onerror=x>}$"
            })
    void letsNothingInjectMarkup(String raw) {
        assertThat(text.html(raw))
                .doesNotContainPattern(
                        "<(?!/?(i|em|b|strong|sub|sup|code|math|m[a-z]+)>"
                                + "|a href=\"https?://[^\"<>]+\" rel=\"nofollow noopener\">|/a>)")
                .doesNotContain("href=\"j");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "$x$",
                "$$ ",
                "{",
                "\\emph{",
                "\\(",
                "<i>",
                "<a ",
                "\\'",
                "&amp",
                "`",
                "(http://a.b/)"
            })
    void takesBoundedTimeForAMegabyte(String piece) {
        String raw = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(text.html(raw) + text.plain(raw)).isNotNull());
    }

    @Test
    void putsNoLinkIntoALink() {
        assertThat(text.htmlInLink("At \\url{https://a.org} <i>x</i>"))
                .isEqualTo("At a.org <i>x</i>");
    }

    @Test
    void doesNotExpandDefinitions() {
        assertThatCode(() -> text.html("$\\newcommand{\\x}{\\x\\x}\\x$"))
                .doesNotThrowAnyException();
    }
}
