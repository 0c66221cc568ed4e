package org.peergraph.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the formulas of a text; asked with positions that only grow. */
final class Formulas {

    private final String text;
    private final Map<String, Integer> next = new HashMap<>();

    Formulas(String text) {
        this.text = text;
    }

    /** The formula whose opening delimiter stands here. */
    @Nullable Formula at(int from) {
        if (text.startsWith("$$", from)) {
            return delimited(from, 2, "$$", true);
        }
        if (text.charAt(from) == '$') {
            return inline(from);
        }
        if (text.startsWith("\\(", from)) {
            return delimited(from, 2, "\\)", false);
        }
        return text.startsWith("\\[", from) ? delimited(from, 2, "\\]", true) : null;
    }

    private @Nullable Formula delimited(int from, int length, String closing, boolean display) {
        int close = next(closing, from + length);
        if (close < 0 || close - from > Formula.LONGEST) {
            return null;
        }
        String tex = text.substring(from + length, close);
        return tex.isBlank() ? null : new Formula(tex, display, close + closing.length());
    }

    private @Nullable Formula inline(int from) {
        int close = from + 1;
        int furthest = Math.min(text.length(), from + Formula.LONGEST);
        while (close < furthest && text.charAt(close) != '$') {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= furthest) {
            return null;
        }
        String tex = text.substring(from + 1, close);
        char following = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
        return Formula.isPlausible(tex, following) ? new Formula(tex, false, close + 1) : null;
    }

    /** Looks for each delimiter once over the whole text, however often it is asked. */
    private int next(String delimiter, int from) {
        int known = next.getOrDefault(delimiter, 0);
        if (known >= 0 && known < from) {
            known = text.indexOf(delimiter, from);
            next.put(delimiter, known);
        }
        return known;
    }
}
