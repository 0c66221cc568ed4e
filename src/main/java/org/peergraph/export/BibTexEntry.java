package org.peergraph.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One entry of a BibTeX file, field by field; fields without a value are left out. */
final class BibTexEntry {

    private final StringBuilder text = new StringBuilder();

    BibTexEntry(String type, String key) {
        text.append('@').append(type).append('{').append(key);
    }

    /** Double braces, since styles would lower its capitals. */
    BibTexEntry title(String value) {
        return raw("title", "{" + escaped(value) + "}");
    }

    BibTexEntry text(String field, @Nullable String value) {
        return raw(field, value == null ? null : escaped(value));
    }

    /** An address or identifier, which is not typeset: only what would end the field is encoded. */
    BibTexEntry verbatim(String field, @Nullable String value) {
        return raw(
                field,
                value == null
                        ? null
                        : value.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D"));
    }

    /** A value that is BibTeX already. */
    BibTexEntry raw(String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append(String.format(Locale.ROOT, ",\n  %s = {%s}", field, value));
        }
        return this;
    }

    /** Text in which nothing is a command; braces are spelled out, since BibTeX counts them. */
    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints().forEach(letter -> escaped.append(escaped(letter)));
        return escaped.toString();
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '$', '&', '#', '%', '_' -> "\\" + Character.toString(letter);
            default -> Character.toString(letter);
        };
    }

    @Override
    public String toString() {
        return text + "\n}\n\n";
    }
}
