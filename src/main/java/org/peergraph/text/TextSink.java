package org.peergraph.text;

/** Receives what was read, in order: text with white space collapsed, marks, links and formulas. */
abstract class TextSink {

    private final StringBuilder out = new StringBuilder();
    private boolean spacePending;

    /** Adds text; runs of white space become one space, other control characters vanish. */
    final void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                spacePending = true;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                settleSpace();
                out.append(c).append(text.charAt(++i));
            } else if (!Character.isISOControl(c)) {
                settleSpace();
                appendCharacter(out, Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
    }

    /** Something without a trace stood here: the space before it goes if punctuation follows. */
    final void closeUp() {
        spacePending = false;
    }

    /** The text that follows carries this mark; a link's address comes with it. */
    abstract void open(Mark mark, String address);

    abstract void close(Mark mark);

    /** A formula's TeX source without its delimiters. */
    abstract void formula(String tex, boolean display);

    abstract void appendCharacter(StringBuilder out, char c);

    /** Ends what is still open. */
    abstract void end();

    final void link(String address) {
        open(Mark.LINK, address);
        text(WebAddress.shown(address));
        close(Mark.LINK);
    }

    /** Adds what is markup already. */
    final void append(String markup) {
        out.append(markup);
    }

    final void settleSpace() {
        if (spacePending && !out.isEmpty()) {
            out.append(' ');
        }
        spacePending = false;
    }

    final String finish() {
        end();
        return out.toString();
    }
}
