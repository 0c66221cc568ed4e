package org.peergraph.importer.sink;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.InstitutionRecord;

/**
 * An institution as the batch leaves it.
 *
 * @param id own id
 * @param sides one or two: that of an OpenAlex id first
 */
record InstitutionHome(
        String id, List<InstitutionSide> sides, Map<String, @Nullable Object> properties) {

    static InstitutionHome of(String id, List<InstitutionSide> sides) {
        return new InstitutionHome(id, sides, InstitutionProperties.of(sides));
    }

    /** The node that becomes this institution's; none if it is new. */
    Optional<StoredInstitution> node() {
        return nodes().stream().findFirst();
    }

    /** The node that merges into it. */
    Optional<StoredInstitution> absorbed() {
        return nodes().stream().skip(1).findFirst();
    }

    /** The keys of the records that describe it as before. */
    Stream<String> staying() {
        Set<String> before =
                node().stream()
                        .flatMap(stored -> stored.records().stream())
                        .map(stored -> stored.content().key())
                        .collect(Collectors.toSet());
        return sides.stream()
                .flatMap(side -> side.records().stream())
                .map(InstitutionRecord::key)
                .filter(before::contains);
    }

    private List<StoredInstitution> nodes() {
        return sides.stream().map(InstitutionSide::node).filter(Objects::nonNull).toList();
    }

    boolean isRenamed() {
        return node().filter(stored -> !stored.id().equals(id)).isPresent();
    }

    boolean hasChanged() {
        return isRenamed()
                || absorbed().isPresent()
                || properties.keySet().stream().anyMatch(this::hasChanged);
    }

    /** Whether a property is another than before; those of a new institution all are. */
    boolean hasChanged(String property) {
        return node().map(
                        stored ->
                                !Objects.equals(
                                        stored.properties().get(property),
                                        properties.get(property)))
                .orElse(true);
    }
}
