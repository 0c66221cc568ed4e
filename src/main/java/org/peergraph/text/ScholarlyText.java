package org.peergraph.text;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Renders titles and abstracts as their authors meant them. What it returns as HTML is phrasing
 * content built from an allow-list: nothing in the input becomes markup by itself. Takes time
 * linear in the length of the input.
 */
@Component("text")
public final class ScholarlyText {

    /** Characters that turn the direction of whatever follows them, beyond their own text too. */
    private static final Pattern TURNING = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

    private final MathMl mathMl = new MathMl();

    /** HTML with formulas as MathML and web addresses as links. */
    public String html(String raw) {
        return reader(raw, new HtmlSink(mathMl, true)).read();
    }

    /** The same without links of its own, to stand inside a link. */
    public String htmlInLink(String raw) {
        return reader(raw, new HtmlSink(mathMl, false)).read();
    }

    /** Text without markup, not escaped: for labels, document titles and hints. */
    public String plain(String raw) {
        return reader(raw, new PlainSink()).read();
    }

    private static TextReader reader(String raw, TextSink sink) {
        return new TextReader(TexAccents.decode(TURNING.matcher(raw).replaceAll("")), sink);
    }
}
