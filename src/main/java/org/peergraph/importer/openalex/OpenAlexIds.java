package org.peergraph.importer.openalex;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.OpenAlexId;
import org.peergraph.identifier.Orcid;
import org.peergraph.identifier.RorId;
import org.peergraph.importer.JsonFields;

/** Reads identifiers out of fields; what is not a valid one is left out and noted. */
final class OpenAlexIds {

    private OpenAlexIds() {}

    /** The short id in a field, if it is one of the kind with this letter. */
    static @Nullable String find(JsonFields fields, String field, char letter) {
        String text = fields.text(field);
        if (text == null) {
            return null;
        }
        String id = shortId(text, letter);
        if (id == null) {
            fields.note("malformed id of kind %s left out".formatted(letter));
        }
        return id;
    }

    /** The same, noting as well where there is none. */
    static @Nullable String find(JsonFields fields, String field, char letter, String missing) {
        if (fields.text(field) == null) {
            fields.note(missing);
        }
        return find(fields, field, letter);
    }

    /** The short ids in an array, in order, each once. */
    static Set<String> findAll(JsonFields fields, String field, char letter) {
        List<String> texts = fields.texts(field);
        Set<String> ids = LinkedHashSet.newLinkedHashSet(texts.size());
        for (String text : texts) {
            String id = shortId(text, letter);
            if (id == null) {
                fields.note("malformed id in %s left out".formatted(field));
            } else {
                ids.add(id);
            }
        }
        return ids;
    }

    private static @Nullable String shortId(String text, char letter) {
        return OpenAlexId.find(text)
                .map(OpenAlexId::value)
                .filter(id -> id.charAt(0) == letter)
                .orElse(null);
    }

    static @Nullable String orcid(JsonFields fields) {
        String text = fields.text("orcid");
        if (text == null) {
            return null;
        }
        String orcid = Orcid.find(text).map(Orcid::value).orElse(null);
        if (orcid == null) {
            fields.note("ORCID with a wrong form or check digit left out");
        }
        return orcid;
    }

    static @Nullable String ror(JsonFields fields) {
        String text = fields.text("ror");
        if (text == null) {
            return null;
        }
        String ror = RorId.find(text).map(RorId::value).orElse(null);
        if (ror == null) {
            fields.note("malformed ROR id left out");
        }
        return ror;
    }
}
