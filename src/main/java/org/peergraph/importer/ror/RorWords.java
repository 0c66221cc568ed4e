package org.peergraph.importer.ror;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.HostName;
import org.peergraph.importer.JsonFields;
import tools.jackson.databind.node.MissingNode;

/** Fields that both schemas word alike. */
final class RorWords {

    /**
     * An institution has one type here, the registry gives it several. What it is comes before what
     * it is besides: nearly all with two are also funders, and among the rest a facility is mostly
     * one of the government's.
     */
    private static final List<String> TYPES =
            List.of(
                    "education",
                    "healthcare",
                    "government",
                    "company",
                    "archive",
                    "facility",
                    "nonprofit",
                    "other",
                    "funder");

    private static final Set<String> STATUSES = Set.of("active", "inactive", "withdrawn");

    /** ISO 3166-1 alpha-2. */
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private RorWords() {}

    static @Nullable String type(JsonFields record) {
        List<String> types =
                record.texts("types").stream()
                        .map(t -> t.strip().toLowerCase(Locale.ROOT))
                        .toList();
        if (!TYPES.containsAll(types)) {
            record.note("unknown type left out");
        }
        return TYPES.stream().filter(types::contains).findFirst().orElse(null);
    }

    static @Nullable String status(JsonFields record) {
        String status = record.text("status");
        String lower = status == null ? null : status.strip().toLowerCase(Locale.ROOT);
        if (lower != null && !STATUSES.contains(lower)) {
            record.note("unknown status left out");
            return null;
        }
        return lower;
    }

    /** The upper-case code of an object with the field {@code country_code}. */
    static @Nullable String country(JsonFields place) {
        String code = place.text("country_code");
        String upper = code == null ? null : code.strip().toUpperCase(Locale.ROOT);
        if (upper != null && !COUNTRY.matcher(upper).matches()) {
            place.note("malformed country code left out");
            return null;
        }
        return upper;
    }

    /** The first object of an array; an empty one if there is none. */
    static JsonFields first(JsonFields record, String field) {
        return record.objects(field).stream()
                .findFirst()
                .orElseGet(() -> new JsonFields(MissingNode.getInstance(), record.notes()));
    }

    /** The hosts of websites that are whole hosts, sorted. */
    static List<String> hosts(List<String> websites) {
        TreeSet<String> hosts = new TreeSet<>();
        websites.stream()
                .map(HostName::findOfWholeSite)
                .flatMap(Optional::stream)
                .forEach(hosts::add);
        return List.copyOf(hosts);
    }
}
