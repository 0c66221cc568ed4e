package org.peergraph.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.run.Records.openalex;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphSchema;
import org.peergraph.importer.run.GraphTests;

/** A start makes up for what a process that died left marked. */
class UnfinishedDerivationIT extends GraphTests {

    @Test
    void aStartDerivesWhatIsMarked() throws InterruptedException {
        importAll(openalex("W1", "2024", "A1", "A2"), openalex("W2", "2024", "A2", "A3"));
        List<String> derived = dump();
        graph.write(
                CypherFile.named("derive/mark-researchers"),
                Map.of("part", "researcher", "limit", 10));
        ask("MATCH (r:Researcher {id: 'A2'}) SET r.works = 0 REMOVE r.closest RETURN 1");
        ask("MATCH (rebuild:Rebuild) DELETE rebuild RETURN count(*)");
        Derivation derivation = new Derivation(graph, new DeriveSettings(100));
        assertThat(derivation.stale()).isEqualTo(3);

        UnfinishedDerivation service = new UnfinishedDerivation(new GraphSchema(graph), derivation);
        service.start();

        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!dump().equals(derived) && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
        assertThat(dump()).isEqualTo(derived);
        service.stop();
    }
}
