package org.peergraph.importer.run;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.RecordPosition;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The import runs kept in the graph. */
@Component
public class ImportRuns {

    private static final CypherFile FIND_UNFINISHED =
            CypherFile.named("importer/run-find-unfinished");
    private static final CypherFile SAVE = CypherFile.named("importer/run-save");
    private static final CypherFile IS_EMPTY = CypherFile.named("importer/is-empty");
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Graph graph;

    public ImportRuns(Graph graph) {
        this.graph = graph;
    }

    /** Whether no import was ever started. */
    public boolean isEmpty() {
        return graph.readOne(IS_EMPTY, Map.of(), row -> row.flag("empty")).orElseThrow();
    }

    /** The interrupted run of the same input, or a new one. */
    public ImportRun start(ImportSource source) {
        Map<String, Object> key =
                Map.of("source", source.name(), "fingerprint", source.fingerprint());
        return graph.readOne(FIND_UNFINISHED, key, row -> resumed(source, row))
                .orElseGet(() -> create(source));
    }

    /** The id of a run that starts now. */
    public static String newId(String source, Instant now) {
        return ID.format(now) + "-" + source;
    }

    /** The properties of a run's node, without its id, when it has ended. */
    public static Map<String, @Nullable Object> ended(
            ImportRun run, Instant startedAt, Instant finishedAt) {
        Map<String, @Nullable Object> properties = properties(run);
        properties.put("startedAt", startedAt.truncatedTo(ChronoUnit.MILLIS).toString());
        properties.put("finishedAt", finishedAt.truncatedTo(ChronoUnit.MILLIS).toString());
        return properties;
    }

    private ImportRun create(ImportSource source) {
        Instant now = Instant.now();
        ImportRun run =
                new ImportRun(
                        newId(source.name(), now),
                        source.name(),
                        source.fingerprint(),
                        RecordPosition.START,
                        false,
                        ImportCounts.NONE,
                        false);
        Map<String, @Nullable Object> properties = properties(run);
        properties.put("startedAt", now.truncatedTo(ChronoUnit.MILLIS).toString());
        graph.write(SAVE, Map.of("id", run.id(), "properties", properties));
        return run;
    }

    /** Saves position and counts, in the transaction that wrote the records they count. */
    void save(GraphTransaction transaction, ImportRun run) {
        transaction.run(SAVE, Map.of("id", run.id(), "properties", properties(run)));
    }

    void save(ImportRun run) {
        graph.write(SAVE, Map.of("id", run.id(), "properties", properties(run)));
    }

    void finish(ImportRun run) {
        Map<String, @Nullable Object> properties = properties(run);
        properties.put("finishedAt", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        graph.write(SAVE, Map.of("id", run.id(), "properties", properties));
    }

    private static Map<String, @Nullable Object> properties(ImportRun run) {
        ImportCounts counts = run.counts();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("source", run.source());
        properties.put("fingerprint", run.fingerprint());
        properties.put("input", run.position().input());
        properties.put("name", run.position().name());
        properties.put("number", run.position().number());
        properties.put("cursor", run.position().cursor());
        properties.put("read", run.read());
        properties.put("changed", counts.changed());
        properties.put("unchanged", counts.unchanged());
        properties.put("older", counts.older());
        properties.put("rejected", counts.rejected());
        properties.put("notes", JSON.writeValueAsString(new TreeMap<>(counts.notes())));
        return properties;
    }

    private static ImportRun resumed(ImportSource source, Row row) {
        return new ImportRun(
                row.text("id"),
                source.name(),
                source.fingerprint(),
                new RecordPosition(
                        row.integer("input"),
                        row.text("name"),
                        row.longInteger("number"),
                        row.text("cursor")),
                row.flag("read"),
                new ImportCounts(
                        row.longInteger("changed"),
                        row.longInteger("unchanged"),
                        row.longInteger("older"),
                        row.longInteger("rejected"),
                        JSON.readValue(
                                row.text("notes"), new TypeReference<Map<String, Long>>() {})),
                true);
    }
}
