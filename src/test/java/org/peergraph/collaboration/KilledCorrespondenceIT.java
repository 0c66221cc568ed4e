package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.concurrency.ChildJvm;
import org.peergraph.graph.SharedNeo4j;

/** People write to each other in a process that is killed again and again, without warning. */
class KilledCorrespondenceIT {

    private static final int PAIRS = 20;

    /** Longer than a dead process keeps a mail from others. */
    private static final Duration PAUSE = Duration.ofMinutes(6);

    @TempDir Path folder;

    private int started;

    @BeforeEach
    void pairsOfPeople() {
        SharedNeo4j.emptyGraph();
        ask(
                """
                UNWIND range(1, $pairs) AS pair
                UNWIND ['a', 'b'] AS side
                CREATE (account:Account:Made {id: 'account:' + side + pair, name: side + pair, createdAt: datetime(),
                        moderator: false, version: 0})
                CREATE (account)-[:HOLDS]->(:Identity:Made {id: 'email:' + side + pair + '@example.org', kind: 'EMAIL',
                        value: side + pair + '@example.org', provenAt: datetime()})
                RETURN count(account) AS it
                """);
    }

    @Test
    void everyMessageStandsOnceAndEveryLetterIsDeliveredOnce() throws Exception {
        Map<String, BooleanSupplier> moments = new LinkedHashMap<>();
        moments.put("an invitation was written", () -> count("Invitation") >= 2);
        moments.put("a letter was put down", () -> letters().size() >= PAIRS);
        moments.put("a message was written", () -> count("Message") >= 2 * PAIRS);
        moments.put("a later letter was put down", () -> letters().size() >= 2 * PAIRS);
        for (Map.Entry<String, BooleanSupplier> moment : moments.entrySet()) {
            ChildJvm process = corresponding();
            process.runUntil(moment.getValue());
            assertThat(process.isAlive()).as(moment.getKey() + "\n" + process.output()).isTrue();
            process.kill();
        }
        ChildJvm last = corresponding();
        assertThat(last.end()).as(last::output).isZero();

        assertThat(count("Invitation")).isEqualTo(PAIRS);
        assertThat(count("Conversation")).isEqualTo(PAIRS);
        assertThat(
                        ask(
                                "MATCH (m:Message) WITH m.conversation AS c, m ORDER BY m.number WITH c, collect(m.number + m.text) AS all RETURN DISTINCT all AS it"))
                .containsExactly(List.of("1Shall we?", "2First", "3Second"));
        assertThat(ask("MATCH (m:Mail) RETURN DISTINCT m.state AS it")).containsExactly("sent");
        assertThat(letters().stream().map(KilledCorrespondenceIT::told))
                .containsExactlyInAnyOrderElementsOf(expected());
    }

    private static List<String> expected() {
        return IntStream.rangeClosed(1, PAIRS)
                .boxed()
                .flatMap(
                        pair ->
                                Stream.of(
                                                "b%1$d@example.org: a%1$d invites you to collaborate",
                                                "a%1$d@example.org: b%1$d has accepted your invitation",
                                                "b%1$d@example.org: a%1$d has written to you")
                                        .map(line -> line.formatted(pair)))
                .toList();
    }

    private ChildJvm corresponding() throws IOException {
        return ChildJvm.run(
                folder.resolve("output"),
                CorrespondingProcess.class,
                "--spring.neo4j.uri=" + SharedNeo4j.uri(),
                "--peergraph.address=https://peergraph.example",
                "--peergraph.mail.folder=" + folder.resolve("mail"),
                "--test.pairs=" + PAIRS,
                "--test.later=" + PAUSE.multipliedBy(started++));
    }

    private List<Path> letters() {
        if (!Files.exists(folder.resolve("mail"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Path letter) {
        try (InputStream in = Files.newInputStream(letter)) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            return mail.getAllRecipients()[0] + ": " + mail.getSubject();
        } catch (Exception e) {
            throw new IllegalStateException(letter.toString(), e);
        }
    }

    private static int count(String label) {
        return Integer.parseInt(
                ask("MATCH (n:$('%s')) RETURN count(n) AS it".formatted(label))
                        .getFirst()
                        .toString());
    }

    private static List<Object> ask(String query) {
        try (var session = SharedNeo4j.driver().session()) {
            return session.run(query, Map.of("pairs", PAIRS)).list(row -> row.get("it").asObject());
        }
    }
}
