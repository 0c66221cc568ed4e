package org.peergraph.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** TeX's groups in braces: where they end and what is marked until then. */
final class Groups {

    private record Group(int end, List<Mark> marks, String after) {}

    private final String raw;
    private final TextSink sink;
    private final Braces braces;
    private final Deque<Group> open = new ArrayDeque<>();

    Groups(String raw, TextSink sink) {
        this.raw = raw;
        this.sink = sink;
        braces = new Braces(raw);
    }

    /** The closing brace of the group that opens here, or -1. */
    int closing(int at) {
        return at < raw.length() && raw.charAt(at) == '{' ? braces.closing(at) : -1;
    }

    void leaveBefore(int at) {
        while (!open.isEmpty() && open.peek().end() < at) {
            leave();
        }
    }

    /** A brace in running text: one of TeX's if a command or a protected word follows. */
    int open(int at) {
        int end = braces.closing(at);
        if (end < 0 || !isTex(at, end)) {
            sink.text("{");
            return at + 1;
        }
        return enter(end, at + 1, "");
    }

    int close(int at) {
        if (!open.isEmpty() && open.peek().end() == at) {
            leave();
        } else {
            sink.text("}");
        }
        return at + 1;
    }

    int script(int at) {
        int end = closing(at + 1);
        if (end < 0 || end - at > 20) {
            sink.text(raw.substring(at, at + 1));
            return at + 1;
        }
        int next = enter(end, at + 2, "");
        mark(raw.charAt(at) == '_' ? Mark.SUB : Mark.SUP, "");
        return next;
    }

    int enter(int end, int next, String after) {
        open.push(new Group(end, new ArrayList<>(), after));
        return next;
    }

    /** Marks the rest of the innermost group; outside all groups nothing. */
    void mark(Mark mark, String address) {
        if (!open.isEmpty() && !open.peek().marks().contains(mark)) {
            open.peek().marks().add(mark);
            sink.open(mark, address);
        }
    }

    private void leave() {
        Group group = open.pop();
        group.marks().reversed().forEach(sink::close);
        sink.text(group.after());
    }

    private boolean isTex(int at, int end) {
        for (int i = at + 1; i < end && i < at + 60; i++) {
            char c = raw.charAt(i);
            if (i == at + 1 && c == '\\') {
                return true;
            }
            if (!Character.isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }
}
