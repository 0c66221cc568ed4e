package org.peergraph.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.run.Records.openalex;
import static org.peergraph.importer.run.Records.withDoi;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peergraph.graph.SharedNeo4j;

/** What people made of a record stays with it, whatever imports do to it. */
class ClaimsOutliveImportsIT extends GraphTests {

    @Test
    void importsChangeNothingPeopleMadeAndKeepItsTrust() {
        importAll(withDoi(openalex("W1", "1", "A1", "A2"), "10.1/x"));
        run(
                "CREATE (:Claim:Made {id: 'c', account: 'a', researcher: 'A1', state: 'accepted', level: 3, acceptedAt: 1})");
        run("CREATE (:Profile:Made {id: 'p', account: 'a', researcher: 'A1', biography: 'Mine.'})");
        List<String> before = made();
        importAll(openalex("W1", "2", "A1"));
        importAll(openalex("W2", "1", "A1", "A3"));
        assertThat(made()).isEqualTo(before).hasSize(2);
        assertThat(ask("MATCH (r:Researcher {id: 'A1'}) RETURN r.claimLevel")).isEqualTo(3L);
    }

    private List<String> made() {
        return dump().stream().filter(line -> line.contains("Made")).toList();
    }

    private static void run(String query) {
        try (var session = SharedNeo4j.driver().session()) {
            session.run(query).consume();
        }
    }
}
