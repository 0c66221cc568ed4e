package org.peergraph.importer.ror;

import java.util.ArrayList;
import java.util.List;
import org.peergraph.importer.CleanNames;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.JsonFields;

/** Maps a record of schema v1, which the registry gave out until 2025. */
final class RorSchema1 {

    private RorSchema1() {}

    static InstitutionRecord read(String ror, JsonFields record) {
        String name = CleanNames.clean(record.text("name"));
        if (name == null) {
            record.note("no name");
        }
        JsonFields place = RorWords.first(record, "addresses");
        RorRelations relations = RorRelations.of(ror, record);
        return new InstitutionRecord(
                RorSource.NAME,
                ror,
                "",
                null,
                ror,
                name,
                CleanNames.alternatives(forms(record), name),
                RorWords.type(record),
                RorWords.country(record.object("country")),
                CleanNames.clean(place.text("city")),
                place.number("lat", 90),
                place.number("lng", 180),
                RorWords.hosts(record.texts("links")),
                relations.parents(),
                RorWords.status(record),
                relations.successors());
    }

    private static List<String> forms(JsonFields record) {
        List<String> forms = new ArrayList<>(record.texts("aliases"));
        forms.addAll(record.texts("acronyms"));
        for (JsonFields label : record.objects("labels")) {
            String form = label.text("label");
            if (form != null) {
                forms.add(form);
            }
        }
        return forms;
    }
}
