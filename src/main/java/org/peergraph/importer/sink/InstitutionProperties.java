package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.CleanNames;
import org.peergraph.importer.InstitutionRecord;

/**
 * What an institution's node says, of all its records and mentions.
 *
 * <table>
 * <caption>Whose word counts, field by field</caption>
 * <tr><td>name, type, country, city, coordinates, domains, parents, status, successors</td>
 *     <td>ROR, OpenAlex, other sources by name, mentions: the first that says something</td></tr>
 * <tr><td>ROR id</td><td>the OpenAlex side's record, its mentions; else the record of ROR</td></tr>
 * <tr><td>alternatives</td><td>all names of all records but the one shown</td></tr>
 * </table>
 *
 * <p>The coordinates are taken together, so that they never mix two places.
 */
final class InstitutionProperties {

    /** The registry first: it is kept by hand, and OpenAlex takes such data from it. */
    static final Comparator<InstitutionRecord> BY_RANK =
            Comparator.<InstitutionRecord>comparingInt(InstitutionProperties::rank)
                    .thenComparing(InstitutionRecord::source)
                    .thenComparing(InstitutionRecord::sourceId);

    private final List<InstitutionRecord> records;
    private final InstitutionMentions mentions;
    private final Map<String, @Nullable Object> properties = new HashMap<>();
    private final TreeSet<String> mentioned = new TreeSet<>();

    private InstitutionProperties(List<InstitutionRecord> records, InstitutionMentions mentions) {
        this.records = records;
        this.mentions = mentions;
    }

    private static int rank(InstitutionRecord institution) {
        return switch (institution.source()) {
            case "ror" -> 0;
            case "openalex" -> 1;
            default -> 2;
        };
    }

    /**
     * The properties records and mentions decide, null where nothing is said.
     *
     * @param sides one or two: that of an OpenAlex id first
     */
    static Map<String, @Nullable Object> of(List<InstitutionSide> sides) {
        InstitutionMentions mentions = new InstitutionMentions();
        sides.forEach(side -> mentions.takeAll(side.mentions()));
        InstitutionSide first = sides.getFirst();
        var all =
                new InstitutionProperties(
                        sides.stream()
                                .flatMap(side -> side.records().stream())
                                .sorted(BY_RANK)
                                .toList(),
                        mentions);
        all.identify(first);
        all.describe();
        return all.properties;
    }

    private void identify(InstitutionSide first) {
        properties.put("openalex", first.openalex());
        properties.put("ror", first.ror());
        boolean recorded =
                first.openalex() == null
                        ? !first.records().isEmpty()
                        : first.records().stream().anyMatch(record -> record.ror() != null);
        if (!recorded && first.ror() != null) {
            mentioned.add("ror");
        }
    }

    private void describe() {
        String name = first(InstitutionRecord::name);
        put("name", InstitutionRecord::name, mentions.text("name"));
        properties.put("alternatives", orNull(alternatives(name)));
        put("type", InstitutionRecord::type, mentions.text("type"));
        put("country", InstitutionRecord::country, mentions.text("country"));
        properties.put("city", first(InstitutionRecord::city));
        InstitutionRecord located =
                first(
                        record ->
                                record.latitude() == null && record.longitude() == null
                                        ? null
                                        : record);
        properties.put("latitude", located == null ? null : located.latitude());
        properties.put("longitude", located == null ? null : located.longitude());
        properties.put("domains", first(record -> orNull(record.domains())));
        put("parents", record -> orNull(record.parents()), orNull(mentions.parents()));
        properties.put("status", first(InstitutionRecord::status));
        properties.put("successors", first(record -> orNull(record.successors())));
        properties.put(InstitutionMentions.LISTED, orNull(List.copyOf(mentioned)));
    }

    /** A field that mentions tell too. */
    private <T> void put(
            String field, Function<InstitutionRecord, @Nullable T> of, @Nullable T inPassing) {
        T recorded = first(of);
        properties.put(field, recorded == null ? inPassing : recorded);
        if (recorded == null && inPassing != null) {
            mentioned.add(field);
        }
        // OpenAlex's own record never leaves the institution, a registry's may.
        boolean needed =
                recorded != null
                        && records.stream()
                                .filter(record -> record.openalex() != null)
                                .allMatch(record -> of.apply(record) == null);
        properties.put(InstitutionMentions.aside(field), needed ? inPassing : null);
    }

    private <T> @Nullable T first(Function<InstitutionRecord, @Nullable T> of) {
        return records.stream().map(of).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private List<String> alternatives(@Nullable String name) {
        List<String> forms = new ArrayList<>();
        for (InstitutionRecord record : records) {
            forms.addAll(record.alternatives());
            if (record.name() != null) {
                forms.add(record.name());
            }
        }
        return CleanNames.alternatives(forms, name);
    }

    private static <C extends Collection<String>> @Nullable C orNull(C values) {
        return values.isEmpty() ? null : values;
    }
}
