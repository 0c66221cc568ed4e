package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.WorkRecord;

/**
 * Decides which records describe the same work: those of different sources that share an arXiv id
 * or a DOI. Two records that one source keeps apart stay apart.
 *
 * <p>The answer depends on the set of records alone. It is right for any set that is closed, that
 * is, holds every record sharing an identifier with one of its own.
 */
public final class WorkClusters {

    /**
     * Sources by how much they know about a work: the first one that says something is believed.
     */
    public static final Comparator<WorkRecord> BY_RANK =
            Comparator.<WorkRecord>comparingInt(r -> r.source().equals("openalex") ? 0 : 1)
                    .thenComparing(WorkRecord::source)
                    .thenComparing(WorkRecord::sourceId);

    private static final List<Function<WorkRecord, @Nullable String>> SHARED =
            List.of(WorkRecord::arxiv, WorkRecord::doi);

    /**
     * One work.
     *
     * @param records by rank, at least one, at most one of each source
     */
    public record Cluster(String id, List<WorkRecord> records) {}

    private WorkClusters() {}

    /** The work of a record that shares no identifier with any other. */
    public static Cluster single(WorkRecord record) {
        return new Cluster(strongestFreeId(List.of(record), Set.of()), List.of(record));
    }

    /** The works a closed set of records describes. */
    public static List<Cluster> of(List<WorkRecord> closedSet) {
        List<List<WorkRecord>> groups = new ArrayList<>();
        closedSet.stream()
                .sorted(BY_RANK)
                .forEach(
                        record ->
                                home(groups, record)
                                        .ifPresentOrElse(
                                                group -> group.add(record),
                                                () ->
                                                        groups.add(
                                                                new ArrayList<>(List.of(record)))));
        Set<String> taken = new HashSet<>();
        return groups.stream()
                .map(
                        group -> {
                            String id = strongestFreeId(group, taken);
                            taken.add(id);
                            return new Cluster(id, List.copyOf(group));
                        })
                .toList();
    }

    private static Optional<List<WorkRecord>> home(
            List<List<WorkRecord>> groups, WorkRecord record) {
        return SHARED.stream()
                .flatMap(
                        identifier ->
                                groups.stream().filter(group -> admits(group, record, identifier)))
                .findFirst();
    }

    private static boolean admits(
            List<WorkRecord> group,
            WorkRecord record,
            Function<WorkRecord, @Nullable String> identifier) {
        String value = identifier.apply(record);
        return value != null
                && group.stream().noneMatch(other -> other.source().equals(record.source()))
                && group.stream().anyMatch(other -> value.equals(identifier.apply(other)));
    }

    /**
     * OpenAlex, DOI, arXiv, and at last the record's own key; a name taken by an earlier work is
     * passed over.
     */
    private static String strongestFreeId(List<WorkRecord> group, Set<String> taken) {
        return Stream.of(
                        group.stream().map(WorkRecord::openalex),
                        group.stream().map(r -> prefixed("doi:", r.doi())),
                        group.stream().map(r -> prefixed("arxiv:", r.arxiv())),
                        group.stream().map(WorkRecord::key))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String prefixed(String prefix, @Nullable String value) {
        return value == null ? null : prefix + value;
    }
}
