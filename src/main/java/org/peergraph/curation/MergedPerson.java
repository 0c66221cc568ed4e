package org.peergraph.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.Row;

/**
 * A person whom sources know by several ids. Of names, ORCID iDs and OpenAlex ids the one of the id
 * that stays counts first, then the others by id; a record's name before one in passing.
 */
final class MergedPerson {

    private static final String MENTIONED = "mentioned";

    private final String id;
    private final List<Row> identities = new ArrayList<>();

    MergedPerson(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    void take(Row identity) {
        identities.add(identity);
    }

    /** Properties of the person's node, absent ones as nulls. */
    Map<String, @Nullable Object> properties() {
        identities.sort(
                Comparator.<Row, Boolean>comparing(identity -> !identity.text("id").equals(id))
                        .thenComparing(identity -> identity.text("id")));
        Optional<Row> named = named();
        Optional<Row> orcid = having("orcid");
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("name", named.map(each -> each.text("name")).orElse(null));
        properties.put("orcid", orcid.map(each -> each.text("orcid")).orElse(null));
        properties.put("openalex", having("openalex").map(i -> i.text("openalex")).orElse(null));
        List<String> alternatives = alternatives(named.map(i -> i.text("name")).orElse(""));
        properties.put("alternatives", alternatives.isEmpty() ? null : alternatives);
        List<String> mentioned =
                Stream.concat(
                                named
                                        .filter(each -> isMentioned(each, "name"))
                                        .map(_ -> "name")
                                        .stream(),
                                orcid
                                        .filter(each -> isMentioned(each, "orcid"))
                                        .map(_ -> "orcid")
                                        .stream())
                        .toList();
        properties.put(MENTIONED, mentioned.isEmpty() ? null : mentioned);
        return properties;
    }

    private Optional<Row> named() {
        return identities.stream()
                .filter(each -> each.findText("name") != null && !isMentioned(each, "name"))
                .findFirst()
                .or(() -> having("name"));
    }

    private Optional<Row> having(String field) {
        return identities.stream().filter(each -> each.findText(field) != null).findFirst();
    }

    /** Every form that a record of theirs tells. */
    private List<String> alternatives(String shown) {
        TreeSet<String> forms = new TreeSet<>();
        for (Row identity : identities) {
            forms.addAll(identity.texts("alternatives"));
            String name = identity.findText("name");
            if (name != null && !isMentioned(identity, "name")) {
                forms.add(name);
            }
        }
        forms.remove(shown);
        return List.copyOf(forms);
    }

    private static boolean isMentioned(Row identity, String field) {
        return identity.texts(MENTIONED).contains(field);
    }
}
