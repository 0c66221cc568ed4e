package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages as they are written: server-sent events over HTTP. */
class LiveIT extends TwoScholars {

    /** Longer than a message may take to show, on a busy machine. */
    private static final int PATIENCE = 20;

    private static final String END = "end of the stream";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Stream<String>> open = new ArrayList<>();

    @AfterEach
    void leave() {
        open.forEach(Stream::close);
    }

    @Test
    void aMessageArrivesWithoutAskingAndIsSeenThen() throws Exception {
        String address = ada.conversation(bob);
        BlockingQueue<String> told = follow(bob, address, 1, null);
        ada.write(address, "Live & <well> https://example.org/");
        assertThat(next(told, "id:")).isEqualTo("id:2");
        assertThat(next(told, "data:"))
                .contains("\"mine\":false", "Live & <well> ", "\"link\":\"https://example.org/\"");
        awaitUnseen(bob, 0);
    }

    @Test
    void whatAnotherInstanceHasWrittenArrivesToo() throws Exception {
        String address = ada.conversation(bob);
        BlockingQueue<String> told = follow(bob, address, 1, null);
        ask(
                """
                MATCH (c:Conversation {id: $it})
                SET c.messages = 2
                CREATE (m:Message:Made {id: 'message:' + $it, conversation: $it, number: 2, from: 'x', text: 'From elsewhere', sentAt: timestamp()})
                RETURN m.id AS it""",
                id(address));
        assertThat(next(told, "data:")).contains("From elsewhere");
    }

    @Test
    void aBrowserThatComesBackIsToldWhatItHasNotHeard() throws Exception {
        String address = ada.conversation(bob);
        ada.write(address, "Two");
        ada.write(address, "Three");
        BlockingQueue<String> told = follow(bob, address, 1, "2");
        assertThat(next(told, "data:")).contains("Three");
    }

    @Test
    void whoeverLooksGetsNoMailAndWhoeverHasLeftDoes() throws Exception {
        String address = ada.conversation(bob);
        BlockingQueue<String> told = follow(bob, address, 1, null);
        awaitLooking(bob);
        ada.write(address, "You look");
        next(told, "data:");
        assertThat(mailsTo(bob, "has written to you")).isZero();
        ask(
                "MATCH (s:Seat {account: $it}) SET s.lookingUntil = 0 RETURN s.id AS it",
                bob.account());
        ada.write(address, "You do not");
        assertThat(mailsTo(bob, "has written to you")).isOne();
    }

    @Test
    void signingOutEndsIt() throws Exception {
        BlockingQueue<String> told = follow(bob, ada.conversation(bob), 1, null);
        awaitLooking(bob);
        bob.browser().post("/account/sign-out-everywhere", Map.of());
        assertThat(next(told, END)).isEqualTo(END);
    }

    @Test
    void blockingEndsItForWhoeverBlocksAndTellsTheOtherNothing() throws Exception {
        String address = ada.conversation(bob);
        BlockingQueue<String> adas = follow(ada, address, 1, null);
        BlockingQueue<String> bobs = follow(bob, address, 1, null);
        awaitLooking(ada);
        bob.browser().post(address + "/block", Map.of());
        assertThat(next(bobs, END)).isEqualTo(END);
        assertThat(response(bob, address, 1, null).statusCode()).isEqualTo(204);
        ada.write(address, "Still here");
        assertThat(next(adas, "data:")).contains("Still here", "\"mine\":true");
        assertThat(bobs).noneMatch(line -> line.contains("Still here"));
    }

    @Test
    void anAccountFollowsABoundedNumber() throws Exception {
        String address = ada.conversation(bob);
        for (int i = 0; i < LiveStreams.OF_AN_ACCOUNT; i++) {
            follow(ada, address, 1, null);
        }
        assertThat(response(ada, address, 1, null).statusCode()).isEqualTo(429);
    }

    @Test
    void readersAreSentToSignIn() {
        assertThat(reader().get("/conversations/conversation:x/live").statusCode()).isEqualTo(302);
    }

    private BlockingQueue<String> follow(
            Scholar who, String address, int after, @Nullable String last) throws Exception {
        HttpResponse<Stream<String>> response = response(who, address, after, last);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/event-stream");
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                response.body().forEach(lines::add);
                            } finally {
                                lines.add(END);
                            }
                        });
        return lines;
    }

    private HttpResponse<Stream<String>> response(
            Scholar who, String address, int after, @Nullable String last) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site().resolve(address + "/live?after=" + after))
                        .header("Accept", "text/event-stream")
                        .header("Cookie", "peergraph=" + who.browser().session().orElseThrow());
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        HttpResponse<Stream<String>> response =
                client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        open.add(response.body());
        return response;
    }

    /** The next line that begins like this. */
    private static String next(BlockingQueue<String> lines, String beginning)
            throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < until) {
            String line = lines.poll(1, TimeUnit.SECONDS);
            if (line != null && line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("missing: " + beginning);
    }

    private void awaitLooking(Scholar who) throws InterruptedException {
        await(
                "MATCH (s:Seat {account: $it}) RETURN coalesce(s.lookingUntil, 0) > timestamp() AS it",
                who,
                "true");
    }

    private void awaitUnseen(Scholar who, int unseen) throws InterruptedException {
        await("MATCH (s:Seat {account: $it}) RETURN s.unseen AS it", who, String.valueOf(unseen));
    }

    private void await(String query, Scholar who, String expected) throws InterruptedException {
        for (int i = 0; i < PATIENCE * 5; i++) {
            if (ask(query, who.account()).filter(expected::equals).isPresent()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("missing: " + expected);
    }
}
