package org.peergraph.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites what the converter does not know in terms of what it knows. */
final class FormulaSource {

    private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]++|.)|%");

    /**
     * In TeX only the first digit after these is raised or lowered; the converter takes them all.
     */
    private static final Pattern LONE_DIGIT = Pattern.compile("([_^])([0-9])(?=[0-9.])");

    private static final Map<String, String> KNOWN_AS =
            Map.ofEntries(
                    Map.entry("R", "\\mathbb{R}"),
                    Map.entry("RR", "\\mathbb{R}"),
                    Map.entry("C", "\\mathbb{C}"),
                    Map.entry("CC", "\\mathbb{C}"),
                    Map.entry("Z", "\\mathbb{Z}"),
                    Map.entry("ZZ", "\\mathbb{Z}"),
                    Map.entry("Q", "\\mathbb{Q}"),
                    Map.entry("N", "\\mathbb{N}"),
                    Map.entry("PP", "\\mathbb{P}"),
                    Map.entry("frak", "\\mathfrak"),
                    Map.entry("varphi", "\\phi"),
                    Map.entry("ra", "\\rightarrow"),
                    Map.entry("pmb", "\\mathbf"),
                    Map.entry("bold", "\\mathbf"),
                    Map.entry("widehat", "\\hat"),
                    Map.entry("widetilde", "\\tilde"),
                    Map.entry("dots", "\\ldots"),
                    Map.entry("big", ""),
                    Map.entry("Big", ""),
                    Map.entry("bigl", ""),
                    Map.entry("bigr", ""),
                    Map.entry("to", "\\rightarrow"),
                    Map.entry("msun", "M_{\\odot}"),
                    Map.entry("Msun", "M_{\\odot}"),
                    Map.entry("rsun", "R_{\\odot}"),
                    Map.entry("kms", "\\mathrm{km/s}"),
                    Map.entry("text", "\\mbox"),
                    Map.entry("hbox", "\\mbox"),
                    Map.entry("textnormal", "\\mbox"),
                    Map.entry("operatorname", "\\mathrm"),
                    Map.entry("mathop", "\\mathrm"),
                    Map.entry("boldsymbol", "\\mathbf"),
                    Map.entry("bm", "\\mathbf"),
                    Map.entry("mathscr", "\\mathcal"),
                    Map.entry("Bbb", "\\mathbb"),
                    Map.entry("leqslant", "\\leq"),
                    Map.entry("geqslant", "\\geq"),
                    Map.entry("dfrac", "\\frac"),
                    Map.entry("tfrac", "\\frac"),
                    Map.entry("ensuremath", ""),
                    Map.entry("displaystyle", ""),
                    Map.entry("limits", ""),
                    Map.entry("cal", "\\mathcal"));

    private FormulaSource() {}

    static String normalized(String tex) {
        String source =
                COMMAND.matcher(tex.strip())
                        .replaceAll(
                                it -> {
                                    String known =
                                            it.group(1) == null
                                                    ? "\\%"
                                                    : KNOWN_AS.getOrDefault(
                                                            it.group(1), it.group());
                                    return Matcher.quoteReplacement(known);
                                });
        source = LONE_DIGIT.matcher(source).replaceAll("$1{$2}");
        return source.startsWith("_") || source.startsWith("^") ? "{}" + source : source;
    }
}
