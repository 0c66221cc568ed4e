package org.peergraph.collaboration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.account.Secret;
import org.peergraph.account.SignedIn;
import org.peergraph.graph.Graph;
import org.peergraph.mail.Letter;
import org.peergraph.mail.Outbox;
import org.peergraph.web.NotSignedInException;
import org.peergraph.web.Parameter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What is written in a conversation, as it is written: server-sent events. */
@Controller
class LiveController {

    private final Graph graph;
    private final Conversations conversations;
    private final Messages messages;
    private final Letters letters;
    private final LiveStreams streams;
    private final Outbox outbox;
    private final Clock clock;

    LiveController(
            Graph graph,
            Conversations conversations,
            Messages messages,
            Letters letters,
            LiveStreams streams,
            Outbox outbox,
            Clock clock) {
        this.graph = graph;
        this.conversations = conversations;
        this.messages = messages;
        this.letters = letters;
        this.streams = streams;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Messages after {@code after}, or after the last one a browser was told that comes back. Whom
     * one has blocked one does not follow: 204 tells the browser not to ask again.
     */
    @GetMapping("/conversations/{id}/live")
    ResponseEntity<SseEmitter> follow(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new NotSignedInException();
        }
        Conversation conversation = conversations.get(id, who.id());
        Person other = conversation.other();
        if (other == null || conversation.blocked()) {
            return ResponseEntity.noContent().build();
        }
        Optional<Letter> letter = letters.written(who.id(), other.name(), id);
        int number =
                Parameter.of("after", last == null ? after : last).integer(0, 0, Integer.MAX_VALUE);
        SseEmitter emitter = new SseEmitter(2 * LiveStream.LENGTH.toMillis());
        streams.begin(
                new LiveStream(
                        new LiveConversation(
                                graph,
                                messages,
                                outbox,
                                clock,
                                new LiveConversation.Follower(
                                        id, who.id(), Secret.hash(session.getId()), letter)),
                        emitter,
                        number));
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(emitter);
    }
}
