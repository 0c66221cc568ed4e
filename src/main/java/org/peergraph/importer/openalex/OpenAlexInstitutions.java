package org.peergraph.importer.openalex;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;

/** Maps OpenAlex's institutions, and what works and authors say about them in passing. */
final class OpenAlexInstitutions {

    private OpenAlexInstitutions() {}

    static InstitutionRecord read(String id, JsonFields institution) {
        JsonFields geo = institution.object("geo");
        String name = OpenAlexNames.clean(institution.text("display_name"));
        List<String> forms = new ArrayList<>(institution.texts("display_name_alternatives"));
        forms.addAll(institution.texts("display_name_acronyms"));
        String country = institution.text("country_code");
        return new InstitutionRecord(
                OpenAlexRecords.SOURCE,
                id,
                OpenAlexRecords.version(institution),
                id,
                OpenAlexIds.ror(institution),
                name,
                OpenAlexNames.alternatives(forms, name),
                institution.text("type"),
                country == null ? geo.text("country_code") : country,
                geo.text("city"),
                degrees(geo, "latitude", 90),
                degrees(geo, "longitude", 180),
                domains(institution),
                parents(id, institution));
    }

    /** The institutions of an authorship that can be told by their id, each once, in order. */
    static List<InstitutionMention> mentions(JsonFields owner, String field) {
        Map<String, InstitutionMention> mentions = new LinkedHashMap<>();
        for (JsonFields institution : owner.objects(field)) {
            InstitutionMention mention = mention(institution);
            if (mention != null && mention.openalex() != null) {
                mentions.putIfAbsent(mention.openalex(), mention);
            }
        }
        return List.copyOf(mentions.values());
    }

    /** What is said in passing; null if the institution has no id. */
    static @Nullable InstitutionMention mention(JsonFields institution) {
        String id = OpenAlexIds.find(institution, "id", 'I', "institution without an id left out");
        if (id == null) {
            return null;
        }
        return new InstitutionMention(
                id,
                OpenAlexIds.ror(institution),
                OpenAlexNames.clean(institution.text("display_name")),
                institution.text("type"),
                institution.text("country_code"),
                certainParent(id, institution));
    }

    /**
     * A lineage names the institution and all its ancestors in no sure order, so that the parent is
     * certain only where there is exactly one ancestor.
     */
    private static List<String> certainParent(String id, JsonFields institution) {
        Set<String> lineage = OpenAlexIds.findAll(institution, "lineage", 'I');
        return lineage.size() == 2 && lineage.remove(id) ? List.copyOf(lineage) : List.of();
    }

    private static List<String> parents(String id, JsonFields institution) {
        Set<String> parents = new TreeSet<>();
        for (JsonFields associated : institution.objects("associated_institutions")) {
            if ("parent".equals(associated.text("relationship"))) {
                String parent = OpenAlexIds.find(associated, "id", 'I');
                if (parent != null && !parent.equals(id)) {
                    parents.add(parent);
                }
            }
        }
        // The dehydrated forms that some addresses of the API give have the lineage alone.
        return parents.isEmpty() && !institution.object().has("associated_institutions")
                ? certainParent(id, institution)
                : List.copyOf(parents);
    }

    private static @Nullable Double degrees(JsonFields geo, String field, double bound) {
        Double degrees = geo.number(field);
        if (degrees != null && !(Math.abs(degrees) <= bound)) {
            geo.note(field + " out of bounds left out");
            return null;
        }
        return degrees;
    }

    private static List<String> domains(JsonFields institution) {
        String homepage = institution.text("homepage_url");
        if (homepage == null) {
            return List.of();
        }
        try {
            String host = new URI(homepage.strip()).getHost();
            if (host != null) {
                String domain = host.toLowerCase(Locale.ROOT);
                return List.of(domain.startsWith("www.") ? domain.substring(4) : domain);
            }
        } catch (URISyntaxException e) {
            // Falls through to the note: an address without a host is as useless as a malformed
            // one.
        }
        institution.note("home page with an unreadable address left out");
        return List.of();
    }
}
