package org.peergraph.text;

import java.util.Set;

/** A formula's source as a reader without TeX would type it. */
final class PlainFormula {

    private static final Set<String> SILENT =
            Set.of(
                    "mathrm",
                    "mathbf",
                    "mathit",
                    "mathcal",
                    "mathbb",
                    "mathfrak",
                    "mathsf",
                    "mathscr",
                    "mathtt",
                    "text",
                    "textrm",
                    "textbf",
                    "textit",
                    "textsc",
                    "texttt",
                    "textsf",
                    "mbox",
                    "hbox",
                    "rm",
                    "bf",
                    "it",
                    "cal",
                    "sf",
                    "left",
                    "right",
                    "big",
                    "Big",
                    "bigl",
                    "bigr",
                    "operatorname",
                    "boldsymbol",
                    "bm",
                    "displaystyle",
                    "ensuremath",
                    "rmfamily",
                    "mathop",
                    "mathbin",
                    "mathrel",
                    "limits",
                    "nolimits");

    private PlainFormula() {}

    static String of(String tex) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        boolean argument = false;
        while (i < tex.length()) {
            char c = tex.charAt(i);
            if (c == '\\') {
                int end = TexCommand.end(tex, i);
                String name = tex.substring(i + 1, end);
                String symbol = Symbols.of(name);
                if (symbol != null) {
                    out.append(symbol);
                } else if (name.length() == 1 && ",;: !".contains(name)) {
                    out.append(name.equals("!") ? "" : " ");
                } else if (!SILENT.contains(name)) {
                    out.append('\\').append(name);
                }
                argument = symbol == null && name.length() > 1 && !SILENT.contains(name);
                i = end;
                if (symbol != null || SILENT.contains(name)) {
                    i = TexCommand.skipSpaces(tex, i);
                }
            } else if (c == '{') {
                int end = argument ? -1 : simpleGroupEnd(tex, i);
                out.append(tex, end < 0 ? i : i + 1, end < 0 ? i + 1 : end - 1);
                argument = false;
                i = end < 0 ? i + 1 : end;
            } else {
                out.append(c == '~' ? ' ' : c);
                i++;
            }
        }
        return out.toString().strip();
    }

    /** The end of a group of letters, digits and signs only, whose braces tell a reader nothing. */
    private static int simpleGroupEnd(String tex, int from) {
        int i = from + 1;
        while (i < tex.length()
                && (Character.isLetterOrDigit(tex.charAt(i))
                        || "+-*. ".indexOf(tex.charAt(i)) >= 0)) {
            i++;
        }
        return i < tex.length() && tex.charAt(i) == '}' ? i + 1 : -1;
    }
}
