package org.peergraph.text;

import java.util.regex.Pattern;

/** Web addresses in running text: where they end and which of them may be linked. */
final class WebAddress {

    private static final int LONGEST = 2_000;
    private static final String NEVER_INSIDE = "<>\"{}\\`|^$";
    private static final String NEVER_LAST = ".,;:!?'*";

    private static final Pattern ACCEPTED =
            Pattern.compile(
                    "https?://[a-z0-9][a-z0-9.-]*+(:\\d{1,5})?([/?#][\\x21-\\x7e&&[^\"<>\\\\`]]*+)?",
                    Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** Whether it is an http or https address of printable ASCII, without user information. */
    static boolean isAccepted(String address) {
        return address.length() <= LONGEST && ACCEPTED.matcher(address).matches();
    }

    /** Whether an address begins here; a letter or digit just before says no. */
    static boolean startsAt(String text, int at) {
        return (text.regionMatches(true, at, "http://", 0, 7)
                        || text.regionMatches(true, at, "https://", 0, 8))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** Where the address that begins here ends, the sentence's punctuation left out. */
    static int end(String text, int from) {
        int end = from;
        int furthest = Math.min(text.length(), from + LONGEST + 1);
        while (end < furthest && isInside(text, end)) {
            end++;
        }
        boolean parenthesis = text.substring(from, end).indexOf('(') >= 0;
        boolean bracket = text.substring(from, end).indexOf('[') >= 0;
        String neverLast = NEVER_LAST + (parenthesis ? "" : ")") + (bracket ? "" : "]");
        while (end > from && neverLast.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The address as TeX's authors escape it, without the escapes. */
    static String unescaped(String tex) {
        return tex.replaceAll("\\\\([%&_#~$])", "$1").replace("\\", "").replaceAll("\\s", "");
    }

    /** The address without its scheme. */
    static String shown(String address) {
        String shown = address.substring(address.indexOf("//") + 2);
        return shown.indexOf('/') == shown.length() - 1
                ? shown.substring(0, shown.length() - 1)
                : shown;
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        if (c == '\\') {
            return at + 1 < text.length() && "%&_#~$".indexOf(text.charAt(at + 1)) >= 0;
        }
        boolean escaped = text.charAt(Math.max(0, at - 1)) == '\\';
        return c > ' ' && c < 0x7f && (escaped || NEVER_INSIDE.indexOf(c) < 0);
    }
}
