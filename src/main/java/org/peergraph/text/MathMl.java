package org.peergraph.text;

import java.io.IOException;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/** Formulas as MathML, or as their source where the converter does not understand every part. */
final class MathMl {

    private static final int DEEPEST = 40;

    /** Definitions and environments could expand without end, and no abstract needs them. */
    private static final Pattern REFUSED =
            Pattern.compile(
                    "\\\\(?:(?:re)?new|def|let|begin|end|input|include|href|url|xml)|(?<!\\\\)[$]");

    private final SnuggleEngine engine = new SnuggleEngine();

    String of(String tex, boolean display) {
        String source = FormulaSource.normalized(tex);
        if (REFUSED.matcher(source).find() || depth(source) > DEEPEST) {
            return source(tex);
        }
        try {
            SnuggleSession session = engine.createSession();
            session.parseInput(new SnuggleInput("$" + source + "$"));
            NodeList nodes = session.buildDOMSubtree();
            if (!session.getErrors().isEmpty()
                    || nodes.getLength() != 1
                    || !(nodes.item(0) instanceof Element math)) {
                return source(tex);
            }
            return new MathMlWriter().write(math, display).orElseGet(() -> source(tex));
        } catch (IOException | RuntimeException e) {
            return source(tex);
        }
    }

    /** The source itself, escaped. */
    static String source(String tex) {
        return "<code>" + Escaping.of(tex.strip().replaceAll("[\\p{Cntrl}\\s]++", " ")) + "</code>";
    }

    private static int depth(String source) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            depth += "{([".indexOf(c) >= 0 ? 1 : "})]".indexOf(c) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
