package org.peergraph.importer.ror;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.CleanNames;
import org.peergraph.importer.HostName;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.JsonFields;

/** Maps a record of schema v2. Of several locations the first counts, which the registry shows. */
final class RorSchema2 {

    private RorSchema2() {}

    static InstitutionRecord read(String ror, JsonFields record) {
        String name = name(record);
        JsonFields place = RorWords.first(record, "locations").object("geonames_details");
        RorRelations relations = RorRelations.of(ror, record);
        return new InstitutionRecord(
                RorSource.NAME,
                ror,
                version(record),
                null,
                ror,
                name,
                CleanNames.alternatives(values(record), name),
                RorWords.type(record),
                RorWords.country(place),
                CleanNames.clean(place.text("name")),
                place.number("lat", 90),
                place.number("lng", 180),
                domains(record),
                relations.parents(),
                RorWords.status(record),
                relations.successors());
    }

    /** The name the registry shows; should it have marked none, its first label. */
    private static @Nullable String name(JsonFields record) {
        String label = null;
        for (JsonFields name : record.objects("names")) {
            String value = CleanNames.clean(name.text("value"));
            List<String> types = name.texts("types");
            if (value != null && types.contains("ror_display")) {
                return value;
            }
            if (label == null && types.contains("label")) {
                label = value;
            }
        }
        record.note(label == null ? "no name" : "no name of type ror_display: label taken");
        return label;
    }

    private static List<String> values(JsonFields record) {
        List<String> values = new ArrayList<>();
        for (JsonFields name : record.objects("names")) {
            String value = name.text("value");
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /**
     * The domains the registry lists. Only where it has none, the host of the website, and only if
     * the site is the whole host: pages below a host are often those of a part in the web of the
     * whole, or of a guest.
     */
    private static List<String> domains(JsonFields record) {
        TreeSet<String> domains = new TreeSet<>();
        for (String domain : record.texts("domains")) {
            HostName.find("https://" + domain.strip())
                    .ifPresentOrElse(
                            domains::add, () -> record.note("domain that is no host left out"));
        }
        if (!domains.isEmpty()) {
            return List.copyOf(domains);
        }
        List<String> sites = new ArrayList<>();
        for (JsonFields link : record.objects("links")) {
            String address = link.text("value");
            if (address != null && "website".equals(link.text("type"))) {
                sites.add(address);
            }
        }
        return RorWords.hosts(sites);
    }

    private static String version(JsonFields record) {
        String date = record.object("admin").object("last_modified").text("date");
        if (date == null) {
            return "";
        }
        try {
            return LocalDate.parse(date.strip()).toString();
        } catch (DateTimeException e) {
            record.note("invalid date of change left out");
            return "";
        }
    }
}
