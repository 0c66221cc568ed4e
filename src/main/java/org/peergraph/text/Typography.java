package org.peergraph.text;

/** The quotes, dashes and ties that TeX's authors type with plain characters. */
final class Typography {

    private final String raw;
    private final TextSink sink;
    private boolean quoting;

    Typography(String raw, TextSink sink) {
        this.raw = raw;
        this.sink = sink;
    }

    /** Reads the run of equal characters that begins here; returns where to read on. */
    int read(int at) {
        char c = raw.charAt(at);
        int end = at;
        while (end < raw.length() && raw.charAt(end) == c) {
            end++;
        }
        sink.text(meaning(c, at, end));
        return end;
    }

    private String meaning(char c, int at, int end) {
        int length = end - at;
        if (c == '-' && (length == 2 || length == 3)) {
            return length == 2 ? "–" : "—";
        }
        if (c == '`' && length == 2) {
            quoting = true;
            return "“";
        }
        if (c == '\'' && length == 2 && quoting) {
            quoting = false;
            return "”";
        }
        return c == '~' && length == 1 && isTie(at) ? "\u00A0" : raw.substring(at, end);
    }

    /** A tilde between two words; elsewhere it means "about". */
    private boolean isTie(int at) {
        if (at == 0 || at + 1 >= raw.length()) {
            return false;
        }
        char before = raw.charAt(at - 1);
        char after = raw.charAt(at + 1);
        return before > ' '
                && after > ' '
                && "([=<>/$".indexOf(before) < 0
                && !(Character.isDigit(before) && Character.isDigit(after));
    }
}
