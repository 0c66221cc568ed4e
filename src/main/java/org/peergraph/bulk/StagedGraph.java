package org.peergraph.bulk;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.peergraph.derive.DerivedRules;

/** Brings everything the inputs say into the staging database, settled and with what is derived. */
final class StagedGraph {

    private static final List<String> DERIVATION =
            List.of(
                    "citations",
                    "seats",
                    "pairs",
                    "works-on",
                    "affiliations",
                    "adjacency",
                    "names",
                    "researcher-figures",
                    "work-neighbours",
                    "topic-adjacent",
                    "topic-leaders",
                    "institution-leaders",
                    "parts");

    private final Staging staging;
    private final BulkProgress progress;

    StagedGraph(Staging staging, BulkProgress progress) {
        this.staging = staging;
        this.progress = progress;
    }

    /**
     * @param bytes of all inputs, for the time left
     * @param authorLimit works with more authors make no pairs of collaborators
     */
    void build(List<BulkInput> inputs, long bytes, int authorLimit) {
        staging.run("tables");
        staging.variable("author_limit", authorLimit);
        staging.variable("derive_rules", DerivedRules.CURRENT);
        InPassing inPassing = new InPassing();
        int[] parts = {0};
        progress.stage(
                "read",
                bytes,
                () -> parts[0] = new Reading(staging, inPassing, progress).read(inputs));
        progress.stage("merge repeats", 0, () -> mergeRepeats(inputs, inPassing, parts[0]));
        progress.stage("settle", 0, () -> settle(inPassing));
        for (String step : DERIVATION) {
            progress.stage(step.replace('-', ' '), 0, () -> staging.run(step));
        }
    }

    private void mergeRepeats(List<BulkInput> inputs, InPassing inPassing, int parts) {
        Map<String, BulkInput> byRun =
                inputs.stream().collect(Collectors.toMap(BulkInput::runId, Function.identity()));
        try (StageWriter writer = new StageWriter(staging, inPassing);
                DuckDBConnection connection = staging.connect();
                StageRow gone = new StageRow(connection, "gone")) {
            new Repeats(staging, writer, gone, new RecordNumbers(parts), byRun).merge();
        } catch (SQLException e) {
            throw new StagingException("repeated records cannot be merged", e);
        }
        staging.run("forget");
    }

    private void settle(InPassing inPassing) {
        staging.run("identified");
        SmallEntities entities = new SmallEntities(staging, inPassing);
        entities.correctGuesses();
        progress.rows(new Regrouping(staging, entities.institutions()).regroup(inPassing));
        entities.write();
        staging.run("people");
    }
}
