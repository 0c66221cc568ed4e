package org.peergraph.importer.arxiv;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.peergraph.text.TexAccents;
import tools.jackson.databind.JsonNode;

/**
 * One line of the snapshot: its fields, with a note about each that is not what it should be.
 *
 * @param notes takes what was left out or repaired
 */
record ArxivLine(JsonNode json, Consumer<String> notes) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The field's text in single spaces; nothing if it is absent, null, blank or no text. */
    Optional<String> text(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            note(field + " is not text: left out");
            return Optional.empty();
        }
        return Optional.of(spaced(value.asString())).filter(text -> !text.isEmpty());
    }

    /** The blank-separated words of a text field. */
    List<String> words(String field) {
        return text(field).map(text -> List.of(text.split(" ", -1))).orElse(List.of());
    }

    /** As {@link #text}, with TeX accents as letters. */
    Optional<String> prose(String field) {
        return text(field).map(TexAccents::decode);
    }

    /** The elements of a field that is a list; none if it is absent, null or no list. */
    Iterable<JsonNode> list(String field) {
        JsonNode value = json.path(field);
        if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
            note(field + " is not a list: left out");
        }
        return value.isArray() ? value : List.of();
    }

    void note(String what) {
        notes.accept(what);
    }

    static String spaced(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }
}
