package org.peergraph.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes escaped HTML whose elements are always properly nested and closed. */
final class HtmlSink extends TextSink {

    /** Formulas beyond this effort in one text stay source; real abstracts need far less. */
    private static final int MOST_EFFORT = 20_000;

    /** What a formula costs besides its characters. */
    private static final int BASE_EFFORT = 20;

    private record Opened(Mark mark, String address) {}

    private final MathMl mathMl;
    private final boolean links;
    private final int[] depths = new int[Mark.values().length];
    private final Deque<Opened> opened = new ArrayDeque<>();
    private int effort;

    HtmlSink(MathMl mathMl, boolean links) {
        this.mathMl = mathMl;
        this.links = links;
    }

    @Override
    void open(Mark mark, String address) {
        if (depths[mark.ordinal()]++ == 0 && (links || mark != Mark.LINK)) {
            settleSpace();
            start(new Opened(mark, address));
        }
    }

    /** Marks opened inside it and still open are closed and opened again. */
    @Override
    void close(Mark mark) {
        int depth = depths[mark.ordinal()];
        depths[mark.ordinal()] = Math.max(0, depth - 1);
        if (depth != 1 || opened.stream().noneMatch(it -> it.mark == mark)) {
            return;
        }
        Deque<Opened> inside = new ArrayDeque<>();
        for (Opened last = opened.pop(); last.mark != mark; last = opened.pop()) {
            stop(last.mark);
            inside.push(last);
        }
        stop(mark);
        inside.forEach(this::start);
    }

    @Override
    void formula(String tex, boolean display) {
        settleSpace();
        effort += BASE_EFFORT + tex.length();
        append(effort > MOST_EFFORT ? MathMl.source(tex) : mathMl.of(tex, display));
    }

    @Override
    void appendCharacter(StringBuilder out, char c) {
        Escaping.append(out, c);
    }

    @Override
    void end() {
        opened.forEach(it -> stop(it.mark));
    }

    private void start(Opened it) {
        opened.push(it);
        append("<" + it.mark.element());
        if (it.mark == Mark.LINK) {
            append(" href=\"" + Escaping.of(it.address) + "\" rel=\"nofollow noopener\"");
        }
        append(">");
    }

    private void stop(Mark mark) {
        append("</" + mark.element() + ">");
    }
}
