package org.peergraph.text;

/** Keeps the text and drops the marks. */
final class PlainSink extends TextSink {

    @Override
    void open(Mark mark, String address) {}

    @Override
    void close(Mark mark) {}

    @Override
    void formula(String tex, boolean display) {
        text(PlainFormula.of(tex));
    }

    @Override
    void appendCharacter(StringBuilder out, char c) {
        out.append(c);
    }

    @Override
    void end() {}
}
