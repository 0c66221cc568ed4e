package org.peergraph.importer.openalex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.CleanNames;
import org.peergraph.importer.HostName;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.JsonFields;

/** Maps OpenAlex's institutions, and what works and authors say about them in passing. */
final class OpenAlexInstitutions {

    private OpenAlexInstitutions() {}

    static InstitutionRecord read(String id, JsonFields institution) {
        JsonFields geo = institution.object("geo");
        String name = CleanNames.clean(institution.text("display_name"));
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
                CleanNames.alternatives(forms, name),
                institution.text("type"),
                country == null ? geo.text("country_code") : country,
                geo.text("city"),
                geo.number("latitude", 90),
                geo.number("longitude", 180),
                domains(institution),
                parents(id, institution),
                null,
                List.of());
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
                CleanNames.clean(institution.text("display_name")),
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

    private static List<String> domains(JsonFields institution) {
        String homepage = institution.text("homepage_url");
        if (homepage == null) {
            return List.of();
        }
        List<String> host = HostName.find(homepage).stream().toList();
        if (host.isEmpty()) {
            institution.note("home page with an unreadable address left out");
        }
        return host;
    }
}
