package org.peergraph.text;

/** Where TeX's command names end. */
final class TexCommand {

    private TexCommand() {}

    /** The end of the command whose backslash stands here: letters, or one other character. */
    static int end(String text, int backslash) {
        int end = backslash + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end > backslash + 1 ? end : Math.min(end + 1, text.length());
    }

    static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
