package org.peergraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A JSON object read forgivingly: what is absent, null or blank is not there, and what has another
 * type than expected is not there either, and noted.
 *
 * @param notes is told what was left out
 */
public record JsonFields(JsonNode object, Consumer<String> notes) {

    /** A text that is not blank, as it is. */
    public @Nullable String text(String field) {
        JsonNode value = object.path(field);
        if (!expected(field, value, value.isString()) || value.stringValue().isBlank()) {
            return null;
        }
        return value.stringValue();
    }

    public @Nullable Integer integer(String field) {
        JsonNode value = object.path(field);
        boolean fits = value.isIntegralNumber() && value.canConvertToInt();
        return expected(field, value, fits) ? (Integer) value.intValue() : null;
    }

    public @Nullable Double number(String field) {
        JsonNode value = object.path(field);
        return expected(field, value, value.isNumber()) ? (Double) value.doubleValue() : null;
    }

    /** A number whose distance from 0 is at most the bound; what is further off is noted. */
    public @Nullable Double number(String field, double bound) {
        Double value = number(field);
        if (value != null && !(Math.abs(value) <= bound)) {
            note(field + " out of bounds left out");
            return null;
        }
        return value;
    }

    public boolean isTrue(String field) {
        JsonNode value = object.path(field);
        return expected(field, value, value.isBoolean()) && value.booleanValue();
    }

    /** An object; empty if there is none. */
    public JsonFields object(String field) {
        JsonNode value = object.path(field);
        return new JsonFields(
                expected(field, value, value.isObject()) ? value : MissingNode.getInstance(),
                notes);
    }

    /** The elements of an array, nulls and others included; empty if there is none. */
    public List<JsonNode> list(String field) {
        JsonNode value = object.path(field);
        List<JsonNode> elements = new ArrayList<>(value.size());
        if (expected(field, value, value.isArray())) {
            value.forEach(elements::add);
        }
        return elements;
    }

    /** The objects of an array. */
    public List<JsonFields> objects(String field) {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode element : list(field)) {
            if (expected(field, element, element.isObject())) {
                objects.add(new JsonFields(element, notes));
            }
        }
        return objects;
    }

    /** The texts of an array that are not blank. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list(field)) {
            if (expected(field, element, element.isString()) && !element.stringValue().isBlank()) {
                texts.add(element.stringValue());
            }
        }
        return texts;
    }

    public boolean isPresent() {
        return !object.isMissingNode();
    }

    public void note(String what) {
        notes.accept(what);
    }

    private boolean expected(String field, JsonNode value, boolean fits) {
        if (!fits && !value.isMissingNode() && !value.isNull()) {
            note(field + " of an unexpected type left out");
        }
        return fits;
    }
}
