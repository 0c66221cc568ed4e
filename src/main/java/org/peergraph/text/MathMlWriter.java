package org.peergraph.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a tree of MathML with the elements and attributes of MathML Core that it knows, only. */
final class MathMlWriter {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "math",
                    "mrow",
                    "mi",
                    "mo",
                    "mn",
                    "ms",
                    "mtext",
                    "mspace",
                    "msup",
                    "msub",
                    "msubsup",
                    "munder",
                    "mover",
                    "munderover",
                    "mfrac",
                    "msqrt",
                    "mroot",
                    "mtable",
                    "mtr",
                    "mtd",
                    "mpadded",
                    "mphantom");

    private static final Pattern WIDTH = Pattern.compile("[0-9.]{1,6}(em|ex)");

    private final StringBuilder out = new StringBuilder();
    private boolean known = true;

    /** Nothing if the tree holds anything else. */
    Optional<String> write(Element math, boolean display) {
        out.append(display ? "<math display=\"block\">" : "<math>");
        children(math, "");
        out.append("</math>");
        return known ? Optional.of(out.toString()) : Optional.empty();
    }

    private void children(Element parent, String variant) {
        for (Node it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
            if (it instanceof Element element) {
                element(element, variant);
            } else if (it.getNodeType() == Node.TEXT_NODE) {
                out.append(Escaping.of(MathLetters.in(variant, String.valueOf(it.getNodeValue()))));
            } else {
                known = false;
            }
        }
    }

    private void element(Element element, String inherited) {
        String name = element.getNodeName();
        String own = element.getAttribute("mathvariant");
        String variant = own.isEmpty() ? inherited : own;
        if (name.equals("mfenced")) {
            fenced(element, variant);
            return;
        }
        String written = name.equals("mstyle") ? "mrow" : name;
        known &= ELEMENTS.contains(written) && !written.equals("math");
        if (variant.equals("normal") && !written.equals("mi") && isWord(element)) {
            out.append("<mi>").append(Escaping.of(element.getTextContent())).append("</mi>");
            return;
        }
        boolean upright = name.equals("mi") && variant.equals("normal");
        out.append('<').append(written).append(upright ? " mathvariant=\"normal\"" : "");
        if (name.equals("mspace") && WIDTH.matcher(element.getAttribute("width")).matches()) {
            out.append(" width=\"").append(element.getAttribute("width")).append('"');
        }
        out.append('>');
        children(element, variant);
        out.append("</").append(written).append('>');
    }

    /** Whether these are two or more identifiers, which upright make one word: km, det. */
    private static boolean isWord(Element element) {
        int letters = 0;
        for (Node it = element.getFirstChild(); it != null; it = it.getNextSibling()) {
            if (!it.getNodeName().equals("mi") || it.getTextContent().length() != 1) {
                return false;
            }
            letters++;
        }
        return letters > 1;
    }

    private void fenced(Element element, String variant) {
        out.append("<mrow>");
        fence(element.getAttribute("open"));
        boolean first = true;
        for (Node it = element.getFirstChild(); it != null; it = it.getNextSibling()) {
            if (it instanceof Element child) {
                fence(first ? "" : ",");
                element(child, variant);
                first = false;
            }
        }
        fence(element.getAttribute("close"));
        out.append("</mrow>");
    }

    private void fence(String operator) {
        if (!operator.isEmpty()) {
            out.append("<mo>").append(Escaping.of(operator)).append("</mo>");
        }
    }
}
