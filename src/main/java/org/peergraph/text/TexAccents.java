package org.peergraph.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns TeX's accents and special letters into letters: {@code Bal\'azs} into Balázs, {@code {\L}}
 * into Ł. Formulas and every other command stay as they are.
 */
public final class TexAccents {

    /** The longest formula looked for, in characters; a dollar sign further away is another one. */
    private static final int LONGEST_FORMULA = 2000;

    /** TeX's accents, and in the same order the combining characters they stand for. */
    private static final String ACCENTS = "'`\"^~=.vucHkrdb";

    private static final String MARKS =
            "\u0301\u0300\u0308\u0302\u0303\u0304\u0307\u030c\u0306\u0327\u030b\u0328\u030a\u0323\u0331";

    private static final Map<String, String> LETTERS =
            Map.ofEntries(
                    Map.entry("AA", "Å"),
                    Map.entry("aa", "å"),
                    Map.entry("AE", "Æ"),
                    Map.entry("ae", "æ"),
                    Map.entry("OE", "Œ"),
                    Map.entry("oe", "œ"),
                    Map.entry("O", "Ø"),
                    Map.entry("o", "ø"),
                    Map.entry("L", "Ł"),
                    Map.entry("l", "ł"),
                    Map.entry("ss", "ß"),
                    Map.entry("DH", "Ð"),
                    Map.entry("dh", "ð"),
                    Map.entry("DJ", "Đ"),
                    Map.entry("dj", "đ"),
                    Map.entry("TH", "Þ"),
                    Map.entry("th", "þ"),
                    Map.entry("NG", "Ŋ"),
                    Map.entry("ng", "ŋ"),
                    Map.entry("i", "ı"),
                    Map.entry("j", "ȷ"));

    /** The accent in group 1; its letter in braces in group 2, dotless in 3, bare in 4. */
    private static final Pattern ACCENT =
            Pattern.compile(
                    "\\\\(['`\"^~=.]\\s?|[vucHkrdb](?:\\s+|(?=\\\\?\\{|\\\\[ij](?![A-Za-z]))))"
                            + "(?:\\\\?\\{\\s?(\\\\?[A-Za-z])\\s?\\\\?}"
                            + "|\\\\([ij])(?![A-Za-z])(?:\\{}|\\s)?"
                            + "|([A-Za-z]))");

    private static final Pattern LETTER =
            Pattern.compile(
                    "\\\\(AA|aa|AE|ae|OE|oe|O|o|L|l|ss|DH|dh|DJ|dj|TH|th|NG|ng|i|j)(?![A-Za-z])(\\{}|\\s)?");

    private final String text;
    private final StringBuilder decoded = new StringBuilder();
    private final Matcher accent;
    private final Matcher letter;

    private TexAccents(String text) {
        this.text = text;
        this.accent = ACCENT.matcher(text);
        this.letter = LETTER.matcher(text);
    }

    /** Decodes everything outside formulas. */
    public static String decode(String text) {
        return text.indexOf('\\') < 0 ? text : new TexAccents(text).decode();
    }

    private String decode() {
        int at = 0;
        while (at < text.length()) {
            int end =
                    switch (text.charAt(at)) {
                        case '\\' -> afterLetter(at);
                        case '{' -> afterGroup(at);
                        case '$' -> afterFormula(at);
                        default -> at;
                    };
            if (end == at) {
                decoded.append(text.charAt(at));
                end = at + 1;
            }
            at = end;
        }
        return decoded.toString();
    }

    /** Decodes the command at this place, if there is one to decode, and says where it ends. */
    private int afterLetter(int at) {
        if (accent.region(at, text.length()).lookingAt()) {
            String composed = composed();
            if (composed != null) {
                decoded.append(composed);
                return accent.end();
            }
        }
        if (letter.region(at, text.length()).lookingAt()) {
            boolean unit = !decoded.isEmpty() && endsInNumber();
            decoded.append(LETTERS.get(letter.group(1)));
            // TeX swallows the blank, which is right in "\AA ngstrom" and wrong in "2 \AA apart".
            return unit && " ".equals(letter.group(2)) ? letter.end(1) : letter.end();
        }
        // An escaped character is none that begins something: \$ opens no formula.
        decoded.append(text, at, Math.min(at + 2, text.length()));
        return Math.min(at + 2, text.length());
    }

    private boolean endsInNumber() {
        int last = decoded.length() - 1;
        while (last > 0 && decoded.charAt(last) == ' ') {
            last--;
        }
        return Character.isDigit(decoded.charAt(last));
    }

    /**
     * The letter with its accent; null if that is no letter and the bare form may be an apostrophe.
     */
    private @Nullable String composed() {
        String bare = accent.group(4);
        String base = bare;
        if (base == null) {
            base = accent.group(2) != null ? accent.group(2) : accent.group(3);
        }
        char mark = MARKS.charAt(ACCENTS.indexOf(accent.group(1).charAt(0)));
        String composed = Normalizer.normalize(base.replace("\\", "") + mark, Normalizer.Form.NFC);
        return bare != null && composed.length() > 1 ? null : composed;
    }

    /** Leaves the braces around a single decoded letter out. */
    private int afterGroup(int at) {
        if (at + 1 >= text.length() || text.charAt(at + 1) != '\\') {
            return at;
        }
        int before = decoded.length();
        int end = afterLetter(at + 1);
        if (end < text.length() && text.charAt(end) == '}' && decoded.length() == before + 1) {
            return end + 1;
        }
        decoded.setLength(before);
        return at;
    }

    private int afterFormula(int at) {
        int limit = Math.min(text.length(), at + LONGEST_FORMULA);
        int close = text.indexOf('$', at + 1, limit);
        if (close == at + 1) {
            close = text.indexOf("$$", at + 2, limit);
            close = close < 0 ? at + 1 : close + 1;
        }
        if (close < 0) {
            return at;
        }
        decoded.append(text, at, close + 1);
        return close + 1;
    }
}
