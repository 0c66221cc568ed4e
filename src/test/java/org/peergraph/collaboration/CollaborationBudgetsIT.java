package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.ProfiledPlan;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.SharedNeo4j;

/**
 * What people's questions cost the database around somebody who writes and is written to a lot,
 * among many others who do.
 */
class CollaborationBudgetsIT {

    private static final Path ROOT = Path.of("cypher", "collaboration");
    private static final Pattern BUDGET = Pattern.compile("(?m)^// budget: (\\d+)");

    private static final String BUSY =
            """
            UNWIND range(0, 1999) AS i
            WITH i, CASE WHEN i % 2 = 0 THEN 'a' ELSE 'p' + i END AS from, CASE WHEN i % 2 = 0 THEN 'p' + i ELSE 'a' END AS to
            MERGE (p:Account:Made {id: 'p' + i}) SET p.name = 'Person ' + i
            CREATE (:Researcher {id: 'R' + i, name: 'Record ' + i})
            CREATE (:Invitation:Made {id: 'invitation:' + i, from: from, to: to, fromResearcher: 'R' + i, toResearcher: 'R', purpose: 'paper',
                    text: 'x', state: CASE i % 4 WHEN 0 THEN 'accepted' WHEN 1 THEN 'pending' ELSE 'declined' END,
                    createdAt: $now - i * 3600000})
            CREATE (:Conversation:Made {id: 'c' + i, purpose: 'paper', messages: 1, openedAt: $now})
            CREATE (:Seat:Made {id: 'seat:c' + i + ':a', conversation: 'c' + i, account: 'a', researcher: 'R', unseen: i % 3, lastAt: $now - i})
            CREATE (:Seat:Made {id: 'seat:c' + i + ':p' + i, conversation: 'c' + i, account: 'p' + i, researcher: 'R' + i, unseen: 0, lastAt: $now})
            CREATE (:Message:Made {id: 'm' + i, conversation: 'c1', number: i + 1, from: CASE i % 2 WHEN 0 THEN 'a' ELSE 'p1' END, text: 'x',
                    sentAt: $now - i * 60000})
            CREATE (:Message:Made {id: 'n' + i, conversation: 'elsewhere', number: i + 1, from: 'z', text: 'x', sentAt: $now})
            CREATE (:Report:Made {id: 'report:' + i, by: 'p' + i, kind: 'message', about: 'm' + i, whom: 'a', reason: 'spam', note: '',
                    state: 'open', createdAt: $now - i})
            """;
    private static final String PEOPLE =
            """
            MERGE (a:Account:Made {id: 'a'}) SET a.name = 'Ada'
            CREATE (:Correspondent:Made {id: 'correspondent:a', account: 'a', rule: 'near'})
            CREATE (:Researcher {id: 'R', name: 'Record'})
            CREATE (:Session {id: 'session', account: 'a', expiresAt: $now + 1000000})
            WITH a
            UNWIND range(0, 99) AS i
            CREATE (:Block:Made {id: 'block:a:q' + i, by: 'a', whom: 'q' + i, researcher: 'R' + i, at: $now - i})
            """;

    @BeforeAll
    static void fill() {
        SharedNeo4j.emptyGraph();
        try (var session = SharedNeo4j.driver().session()) {
            session.run(BUSY, Map.of("now", System.currentTimeMillis())).consume();
            session.run(PEOPLE, Map.of("now", System.currentTimeMillis())).consume();
            session.run("CALL db.awaitIndexes(60)").consume();
            session.run("CALL db.resampleOutdatedIndexes()").consume();
        }
    }

    static List<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".cypher"))
                    .map(name -> "collaboration/" + name.replace(".cypher", ""))
                    .filter(name -> BUDGET.matcher(CypherFile.named(name).text()).find())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void staysWithinItsBudget(String name) {
        String text = CypherFile.named(name).text();
        Matcher budget = BUDGET.matcher(text);
        assertThat(budget.find()).isTrue();
        try (var session = SharedNeo4j.driver().session()) {
            var asked = session.run("PROFILE " + text, parameters());
            asked.list();
            long hits = hits(asked.consume().profile());
            assertThat(hits)
                    .as(name)
                    .isPositive()
                    .isLessThanOrEqualTo(Long.parseLong(budget.group(1)));
        }
    }

    private static Map<String, @Nullable Object> parameters() {
        long now = System.currentTimeMillis();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.putAll(Map.of("account", "a", "from", "a", "to", "p1", "a", "R", "b", "R1"));
        parameters.putAll(
                Map.of("conversation", "c1", "before", 1_000, "after", 1_000, "number", 2));
        parameters.putAll(Map.of("skip", 0, "limit", 25, "researcher", "R", "seat", "seat:c1:a"));
        parameters.putAll(Map.of("session", "session", "now", now, "since", now - 3_600_000));
        parameters.putAll(Map.of("day", now - 86_400_000L, "open", now - 30 * 86_400_000L));
        parameters.put("id", "invitation:1");
        return parameters;
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(CollaborationBudgetsIT::hits).sum();
    }
}
