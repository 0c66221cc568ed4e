package org.peergraph.importer.sink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.InstitutionMention;

/**
 * What was said of an institution in passing. Of several values the smaller stays, for parents
 * their union: the same in whatever order they come.
 *
 * <p>A value is kept in the node's property of the same name and listed in {@code mentioned}; where
 * a registry's record is believed instead, in {@code mentionedName} and the like, since that record
 * may turn out to be another institution's.
 */
final class InstitutionMentions {

    static final String LISTED = "mentioned";

    private static final List<String> TEXTS = List.of("ror", "name", "type", "country");

    private final Map<String, String> texts = new TreeMap<>();
    private final TreeSet<String> parents = new TreeSet<>();

    /** The mentions a node keeps. */
    static InstitutionMentions of(Map<String, @Nullable Object> node) {
        InstitutionMentions mentions = new InstitutionMentions();
        List<?> listed = node.get(LISTED) instanceof List<?> fields ? fields : List.of();
        Map<String, @Nullable Object> kept = new HashMap<>();
        for (String field : List.of("ror", "name", "type", "country", "parents")) {
            kept.put(field, node.get(listed.contains(field) ? field : aside(field)));
        }
        TEXTS.forEach(field -> mentions.take(field, (String) kept.get(field)));
        if (kept.get("parents") instanceof List<?> values) {
            values.forEach(value -> mentions.parents.add((String) value));
        }
        return mentions;
    }

    /** Where a value stands that is not the one shown. */
    static String aside(String field) {
        return LISTED + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    void take(InstitutionMention mention) {
        take("ror", mention.ror());
        take("name", mention.name());
        take("type", mention.type());
        take("country", mention.country());
        parents.addAll(mention.parents());
    }

    void takeAll(InstitutionMentions others) {
        others.texts.forEach(this::take);
        parents.addAll(others.parents);
    }

    private void take(String field, @Nullable String value) {
        if (value != null) {
            texts.merge(field, value, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    @Nullable String text(String field) {
        return texts.get(field);
    }

    /** OpenAlex ids or own ids, sorted. */
    List<String> parents() {
        return List.copyOf(parents);
    }
}
