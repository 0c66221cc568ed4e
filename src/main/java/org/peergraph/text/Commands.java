package org.peergraph.text;

import java.util.Map;
import java.util.Set;

/** TeX's commands in running text. */
final class Commands {

    private static final Map<String, Mark> MARKED =
            Map.of(
                    "emph",
                    Mark.EM,
                    "textit",
                    Mark.EM,
                    "textsl",
                    Mark.EM,
                    "textbf",
                    Mark.STRONG,
                    "textsubscript",
                    Mark.SUB,
                    "textsuperscript",
                    Mark.SUP);
    private static final Map<String, Mark> SWITCHES =
            Map.of(
                    "it",
                    Mark.EM,
                    "em",
                    Mark.EM,
                    "sl",
                    Mark.EM,
                    "itshape",
                    Mark.EM,
                    "bf",
                    Mark.STRONG,
                    "bfseries",
                    Mark.STRONG);
    private static final Set<String> DROPPED =
            Set.of(
                    "cite", "citep", "citet", "citealt", "ref", "eqref", "label", "begin", "end",
                    "vspace", "hspace", "thanks");
    private static final Set<String> SILENT =
            Set.of(
                    "rm",
                    "sc",
                    "tt",
                    "sf",
                    "cal",
                    "tiny",
                    "small",
                    "large",
                    "Large",
                    "noindent",
                    "protect",
                    "centering",
                    "rmfamily",
                    "normalfont",
                    "/",
                    "-",
                    "@");
    private static final Set<String> SPACES =
            Set.of(
                    " ", ",", ";", ":", "!", "\\", "\n", "quad", "qquad", "par", "newline", "item",
                    "n");

    private final String raw;
    private final TextSink sink;
    private final Groups groups;

    Commands(String raw, TextSink sink, Groups groups) {
        this.raw = raw;
        this.sink = sink;
        this.groups = groups;
    }

    /** Reads the command whose backslash stands here; returns where to read on. */
    int read(int at) {
        int end = TexCommand.end(raw, at);
        String name = raw.substring(at + 1, end);
        int argument = TexCommand.skipSpaces(raw, end);
        int closing = groups.closing(argument);
        String symbol = Symbols.of(name);
        if (symbol != null) {
            sink.text(symbol);
            boolean letter =
                    TexCommand.isLetter(name.charAt(0)) && Character.isLetter(symbol.charAt(0));
            return closing == argument + 1 ? closing + 1 : letter ? argument : end;
        } else if (SWITCHES.containsKey(name)) {
            groups.mark(SWITCHES.get(name), "");
            return argument;
        } else if (SPACES.contains(name)) {
            sink.text(" ");
            return end;
        } else if (SILENT.contains(name)) {
            return TexCommand.isLetter(name.charAt(0)) ? argument : end;
        } else if (closing >= 0) {
            return withArgument(name, argument, closing);
        }
        sink.text(raw.substring(at, end));
        return end;
    }

    private int withArgument(String name, int argument, int closing) {
        if (DROPPED.contains(name)) {
            if (closing + 1 < raw.length() && ".,;:)".indexOf(raw.charAt(closing + 1)) >= 0) {
                sink.closeUp();
            }
            return closing + 1;
        }
        String content =
                name.equals("url") || name.equals("href")
                        ? raw.substring(argument + 1, closing)
                        : "";
        String address = WebAddress.unescaped(content);
        if (name.equals("url")) {
            if (WebAddress.isAccepted(address)) {
                sink.link(address);
            } else {
                sink.text(content);
            }
            return closing + 1;
        }
        int text = closing + 1;
        if (name.equals("href") && groups.closing(text) >= 0) {
            int next = groups.enter(groups.closing(text), text + 1, "");
            if (WebAddress.isAccepted(address)) {
                groups.mark(Mark.LINK, address);
            }
            return next;
        }
        boolean footnote = name.equals("footnote");
        sink.text(footnote ? " (" : "");
        int next = groups.enter(closing, argument + 1, footnote ? ")" : "");
        Mark mark = MARKED.get(name);
        if (mark != null) {
            groups.mark(mark, "");
        }
        return next;
    }
}
