package org.peergraph.collaboration;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.peergraph.graph.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells one browser what is written in a conversation, as long as it looks at it. It asks the
 * graph, so it does not matter which instance of the service a message was sent to.
 */
final class LiveStream {

    private static final Logger log = LoggerFactory.getLogger(LiveStream.class);

    /** How late a message may show. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** How long nothing is said at most: proxies cut what is silent for half a minute. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    /** After that the browser asks anew by itself, with its session as it is then. */
    static final Duration LENGTH = Duration.ofMinutes(15);

    private final LiveConversation conversation;
    private final SseEmitter emitter;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Instant until;
    private int last;
    private Instant heard = Instant.EPOCH;

    /**
     * @param after number of the newest message the browser has
     */
    LiveStream(LiveConversation conversation, SseEmitter emitter, int after) {
        this.conversation = conversation;
        this.emitter = emitter;
        this.last = after;
        this.until = conversation.now().plus(LENGTH);
        emitter.onCompletion(ended::countDown);
        emitter.onError(broken -> ended.countDown());
        emitter.onTimeout(ended::countDown);
    }

    String account() {
        return conversation.account();
    }

    /** Ends it from elsewhere; the browser comes back to whoever answers then. */
    void end() {
        ended.countDown();
    }

    /** Follows until the browser leaves, or may follow no longer. */
    void run() {
        try {
            boolean more = true;
            while (more && conversation.now().isBefore(until)) {
                more = step() && !ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (IOException | IllegalStateException gone) {
            log.debug("A browser has left a conversation.", gone);
        } catch (GraphException away) {
            log.warn("A conversation is no longer followed: {}", away.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            emitter.complete();
            conversation.lookedAway();
        }
    }

    /** Says what is new; false once it may be followed no longer. */
    private boolean step() throws IOException {
        OptionalInt newest = conversation.newest();
        if (newest.isEmpty()) {
            return false;
        }
        if (newest.getAsInt() > last) {
            List<Message> messages = conversation.after(last);
            for (Message message : messages) {
                send(message);
            }
            last = messages.isEmpty() ? newest.getAsInt() : messages.getLast().number();
            conversation.seen();
        }
        Instant now = conversation.now();
        if (heard.plus(SILENCE).isBefore(now)) {
            emitter.send(SseEmitter.event().comment(""));
            conversation.looking();
            heard = now;
        }
        return true;
    }

    private void send(Message message) throws IOException {
        emitter.send(
                SseEmitter.event()
                        .id(String.valueOf(message.number()))
                        .name("message")
                        .data(LiveMessage.of(message), MediaType.APPLICATION_JSON));
    }
}
