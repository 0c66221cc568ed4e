package org.peergraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads a text with TeX and HTML in it once, from its beginning to its end. */
final class TextReader {

    private static final String SPECIAL = "$\\{}<&`'-~_^hH";
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#x\\p{XDigit}{1,6}|\\w{2,31});");

    private final String raw;
    private final TextSink sink;
    private final Tags tags;
    private final Formulas formulas;
    private final Groups groups;
    private final Commands commands;
    private final Typography typography;

    TextReader(String raw, TextSink sink) {
        this.raw = raw;
        this.sink = sink;
        tags = new Tags(raw);
        formulas = new Formulas(raw);
        groups = new Groups(raw, sink);
        commands = new Commands(raw, sink, groups);
        typography = new Typography(raw, sink);
    }

    String read() {
        int at = 0;
        while (at < raw.length()) {
            groups.leaveBefore(at);
            at = step(at);
        }
        return sink.finish();
    }

    private int step(int at) {
        return switch (raw.charAt(at)) {
            case '$' -> formula(at);
            case '\\' ->
                    raw.startsWith("\\(", at) || raw.startsWith("\\[", at)
                            ? formula(at)
                            : commands.read(at);
            case '{' -> groups.open(at);
            case '}' -> groups.close(at);
            case '<' -> tag(at);
            case '&' -> entity(at);
            case '`', '\'', '-', '~' -> typography.read(at);
            case '_', '^' -> groups.script(at);
            case 'h', 'H' -> address(at);
            default -> run(at, at);
        };
    }

    private int run(int from, int firstSpecial) {
        int end = firstSpecial;
        while (end < raw.length() && SPECIAL.indexOf(raw.charAt(end)) < 0) {
            end++;
        }
        return emit(raw.substring(from, end), end);
    }

    private int emit(String text, int next) {
        sink.text(text);
        return next;
    }

    private int formula(int at) {
        Formula formula = formulas.at(at);
        if (formula == null) {
            return raw.charAt(at) == '$' ? emit("$", at + 1) : commands.read(at);
        }
        Formula.Script script = formula.script();
        if (script == null) {
            sink.formula(Parser.unescapeEntities(formula.tex(), false), formula.display());
        } else {
            sink.open(script.mark(), "");
            sink.text(script.text());
            sink.close(script.mark());
        }
        return formula.end();
    }

    private int tag(int at) {
        Tag tag = tags.at(at);
        if (tag == null) {
            return emit("<", at + 1);
        }
        if (tag.separatesWords()) {
            sink.text(" ");
        }
        if (!tag.name().startsWith("mml:")) {
            Mark.ofElement(tag.element())
                    .ifPresent(
                            mark -> {
                                if (tag.closing()) {
                                    sink.close(mark);
                                } else {
                                    sink.open(mark, "");
                                }
                            });
        }
        return tag.end();
    }

    private int entity(int at) {
        Matcher entity = ENTITY.matcher(raw).region(at, raw.length());
        return entity.lookingAt()
                ? emit(Parser.unescapeEntities(entity.group(), false), entity.end())
                : emit("&", at + 1);
    }

    private int address(int at) {
        if (!WebAddress.startsAt(raw, at)) {
            return run(at, at + 1);
        }
        int end = WebAddress.end(raw, at);
        String address =
                WebAddress.unescaped(Parser.unescapeEntities(raw.substring(at, end), false));
        if (!WebAddress.isAccepted(address)) {
            return emit(raw.substring(at, Math.max(end, at + 1)), Math.max(end, at + 1));
        }
        sink.link(address);
        return end;
    }
}
