package org.peergraph.account;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.mail.Letter;
import org.peergraph.mail.Outbox;
import org.springframework.stereotype.Component;

/**
 * Links that are mailed to an address and prove, by being opened once, that whoever opens them
 * reads its mail.
 */
@Component
class SignInLinks {

    private static final CypherFile CREATE = CypherFile.named("account/link-create");
    private static final CypherFile FIND = CypherFile.named("account/link-find");
    private static final CypherFile TAKE = CypherFile.named("account/link-take");

    /**
     * What a link is for.
     *
     * @param account whose address it proves; null if it signs in
     * @param next where to go then
     */
    record Purpose(EmailAddress email, @Nullable String account, String next) {}

    private final Graph graph;
    private final Outbox outbox;
    private final AccountSettings settings;
    private final Clock clock;

    SignInLinks(Graph graph, Outbox outbox, AccountSettings settings, Clock clock) {
        this.graph = graph;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Mails a link; earlier ones to the same address for the same purpose stop working.
     *
     * @param address of the page that opens links, without the secret
     */
    void send(Purpose purpose, String address) {
        String secret = Secret.next();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("hash", Secret.hash(secret));
        parameters.put("email", purpose.email().value());
        parameters.put("account", purpose.account());
        parameters.put("next", purpose.next());
        parameters.put("expiresAt", clock.instant().plus(settings.linkLength()).toEpochMilli());
        graph.write(
                CREATE,
                transaction -> {
                    transaction.run(CREATE, parameters);
                    outbox.put(transaction, letter(purpose, address + secret));
                    return secret;
                });
    }

    /** What a link is for, without using it up. */
    Optional<Purpose> find(String secret) {
        return graph.readOne(FIND, named(secret), SignInLinks::purpose);
    }

    /** Uses a link up: of two who open it at once, one gets its purpose. */
    Optional<Purpose> take(String secret) {
        return graph.write(TAKE, named(secret)).stream().findFirst().map(SignInLinks::purpose);
    }

    private Map<String, Object> named(String secret) {
        return Map.of("hash", Secret.hash(secret), "now", clock.millis());
    }

    private static Purpose purpose(Row row) {
        return new Purpose(
                EmailAddress.parse(row.text("email")).orElseThrow(),
                row.findText("account"),
                row.text("next"));
    }

    private Letter letter(Purpose purpose, String link) {
        long minutes = settings.linkLength().toMinutes();
        return purpose.account() == null
                ? new Letter(
                        purpose.email().value(),
                        "Sign in to Peergraph",
                        """
                        Open this address to sign in to Peergraph:

                        %s

                        It works once, within %d minutes. If you did not ask for it, somebody typed
                        your address; nothing happens unless the address above is opened.
                        """
                                .formatted(link, minutes))
                : new Letter(
                        purpose.email().value(),
                        "Your address at Peergraph",
                        """
                        Open this address to add this e-mail address to your Peergraph account:

                        %s

                        It works once, within %d minutes, in the browser you are signed in with. If
                        you did not ask for it, do nothing.
                        """
                                .formatted(link, minutes));
    }
}
