package org.peergraph.collaboration;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.account.SignedIn;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.mail.Letter;
import org.peergraph.mail.Outbox;
import org.peergraph.web.ConflictException;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.peergraph.web.TooManyAttemptsException;
import org.springframework.stereotype.Component;

/** Invitations from one claimed researcher to another. */
@Component
class Invitations {

    private static final CypherFile CREATE = CypherFile.named("collaboration/invitation-create");
    private static final CypherFile FIND = CypherFile.named("collaboration/invitation");
    private static final CypherFile RECEIVED =
            CypherFile.named("collaboration/invitations-received");
    private static final CypherFile RECEIVED_COUNT =
            CypherFile.named("collaboration/invitations-received-count");
    private static final CypherFile SENT = CypherFile.named("collaboration/invitations-sent");
    private static final CypherFile SENT_COUNT =
            CypherFile.named("collaboration/invitations-sent-count");

    private final Graph graph;
    private final Openings openings;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    Invitations(Graph graph, Openings openings, Letters letters, Outbox outbox, Clock clock) {
        this.graph = graph;
        this.openings = openings;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sends an invitation with the mail that tells of it, or neither; sent again it is the same.
     *
     * @return its id
     * @throws ConflictException if something stands against it
     * @throws TooManyAttemptsException past the day's quota
     */
    String send(SignedIn who, Party from, Party to, Draft draft) {
        String id = Keys.invitation(from.account(), to.account(), draft.text(), draft.form());
        Optional<Letter> letter = letters.invited(to.account(), who.name(), draft.purpose(), id);
        return graph.write(
                CREATE,
                transaction -> {
                    PairLock.take(transaction, from.account(), to.account());
                    if (isThere(transaction, id, from.account())) {
                        return id;
                    }
                    refuse(openings.of(from, to, transaction));
                    transaction.run(CREATE, parameters(id, from, to, draft));
                    letter.ifPresent(mail -> outbox.put(transaction, mail));
                    return id;
                });
    }

    /**
     * An invitation, for one of the two it is between.
     *
     * @throws NotYoursException for everybody else, as if there were none
     */
    Invitation get(String id, String account) {
        return graph.readOne(FIND, Map.of("id", id, "account", account), row(account)::read)
                .orElseThrow(NotYoursException::invitation);
    }

    /** Those an account has received, newest first. */
    Page<Invitation> received(String account, PageRequest part) {
        return list(RECEIVED, RECEIVED_COUNT, account, part);
    }

    /** Those an account has sent, newest first. */
    Page<Invitation> sent(String account, PageRequest part) {
        return list(SENT, SENT_COUNT, account, part);
    }

    private Page<Invitation> list(
            CypherFile query, CypherFile count, String account, PageRequest part) {
        List<Invitation> items =
                graph.read(
                        query,
                        Map.of("account", account, "skip", part.skip(), "limit", part.limit()),
                        row(account)::read);
        return part.page(
                items,
                () ->
                        graph.readOne(
                                        count,
                                        Map.of("account", account),
                                        row -> row.longInteger("total"))
                                .orElse(0L));
    }

    private InvitationRow row(String account) {
        return new InvitationRow(account, clock.instant());
    }

    private static boolean isThere(GraphTransaction transaction, String id, String account) {
        return !transaction.run(FIND, Map.of("id", id, "account", account)).isEmpty();
    }

    private static void refuse(Opening opening) {
        Obstacle obstacle = opening.obstacle();
        if (obstacle == Obstacle.TOO_MANY_TODAY) {
            throw new TooManyAttemptsException(Duration.ofDays(1));
        }
        if (obstacle != null) {
            throw new ConflictException(obstacle.sentence());
        }
    }

    private Map<String, @Nullable Object> parameters(String id, Party from, Party to, Draft draft) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("from", from.account());
        parameters.put("to", to.account());
        parameters.put("fromResearcher", from.researcher());
        parameters.put("toResearcher", to.researcher());
        parameters.put("purpose", draft.purpose().word());
        parameters.put("text", draft.text().value());
        parameters.put("now", clock.millis());
        return parameters;
    }
}
