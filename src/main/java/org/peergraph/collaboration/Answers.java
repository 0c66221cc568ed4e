package org.peergraph.collaboration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.account.SignedIn;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.mail.Letter;
import org.peergraph.mail.Outbox;
import org.peergraph.web.ConflictException;
import org.springframework.stereotype.Component;

/** Answers to invitations: each has one outcome, whoever answers how often and at once. */
@Component
class Answers {

    private static final CypherFile DECIDE = CypherFile.named("collaboration/invitation-decide");
    private static final CypherFile OPEN = CypherFile.named("collaboration/conversation-open");

    private final Graph graph;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    Answers(Graph graph, Letters letters, Outbox outbox, Clock clock) {
        this.graph = graph;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Opens the conversation and tells the sender by mail, or does neither; accepted again it is
     * the same.
     *
     * @throws ConflictException if it was answered otherwise, withdrawn, or has lapsed
     */
    String accept(Invitation invitation, SignedIn who) {
        String conversation = invitation.conversation();
        Optional<Letter> letter =
                letters.accepted(invitation.other().account(), who.name(), conversation);
        graph.write(
                OPEN,
                transaction -> {
                    PairLock.take(transaction, who.id(), invitation.other().account());
                    boolean now = decide(transaction, invitation, InvitationState.ACCEPTED);
                    if (now) {
                        transaction.run(OPEN, opening(invitation));
                        letter.ifPresent(mail -> outbox.put(transaction, mail));
                    }
                    return now;
                });
        return conversation;
    }

    /**
     * Declines what was received.
     *
     * @throws ConflictException if it was answered otherwise, withdrawn, or has lapsed
     */
    void decline(Invitation invitation, SignedIn who) {
        end(invitation, who, InvitationState.DECLINED);
    }

    /**
     * Takes back what was sent.
     *
     * @throws ConflictException if it was answered
     */
    void withdraw(Invitation invitation, SignedIn who) {
        end(invitation, who, InvitationState.WITHDRAWN);
    }

    private void end(Invitation invitation, SignedIn who, InvitationState state) {
        graph.write(
                DECIDE,
                transaction -> {
                    PairLock.take(transaction, who.id(), invitation.other().account());
                    return decide(transaction, invitation, state);
                });
    }

    /** Whether it was decided now; false if it had been before, the same way. */
    private boolean decide(
            GraphTransaction transaction, Invitation invitation, InvitationState becomes) {
        Row row =
                transaction
                        .run(
                                DECIDE,
                                Map.of(
                                        "id", invitation.id(),
                                        "becomes", becomes.word(),
                                        "from", undecided(invitation.sent()),
                                        "open", clock.instant().minus(Quota.OPEN).toEpochMilli(),
                                        "now", clock.millis()))
                        .stream()
                        .findFirst()
                        .orElseThrow(NotYoursException::invitation);
        if (!row.flag("decided") && !row.text("state").equals(becomes.word())) {
            throw new ConflictException(
                    "This invitation was answered, withdrawn or has lapsed meanwhile. Look at it again.");
        }
        return row.flag("decided");
    }

    /** Whoever sent what a block has ended can take it back like any other. */
    private static List<String> undecided(boolean sender) {
        return sender
                ? List.of(InvitationState.PENDING.word(), InvitationState.ENDED.word())
                : List.of(InvitationState.PENDING.word());
    }

    private Map<String, Object> opening(Invitation invitation) {
        return Map.of(
                "invitation", invitation.id(),
                "conversation", invitation.conversation(),
                "message", Keys.firstMessage(invitation.id()),
                "now", clock.millis());
    }
}
