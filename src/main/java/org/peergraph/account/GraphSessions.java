package org.peergraph.account;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

/**
 * Keeps sessions in the graph, so that any instance of the service knows them and they can be ended
 * from elsewhere. What is stored does not open a session: the id is stored as its hash.
 */
final class GraphSessions implements SessionRepository<GraphSession> {

    private static final CypherFile FIND = CypherFile.named("account/session-find");
    private static final CypherFile SAVE = CypherFile.named("account/session-save");
    private static final CypherFile DELETE = CypherFile.named("account/session-delete");

    /** How late a visit may show: it is not worth a write each time. */
    private static final Duration TOUCH = Duration.ofMinutes(10);

    private final Graph graph;
    private final SessionContent content;
    private final Duration length;

    GraphSessions(Graph graph, SessionContent content, Duration length) {
        this.graph = graph;
        this.content = content;
        this.length = length;
    }

    @Override
    public GraphSession createSession() {
        MapSession session = new MapSession(Secret.next());
        session.setMaxInactiveInterval(length);
        session.setSessionIdGenerator(Secret::next);
        return new GraphSession(session, false);
    }

    @Override
    public void save(GraphSession session) {
        boolean came =
                Duration.between(session.storedAccess(), session.getLastAccessedTime())
                                .compareTo(TOUCH)
                        > 0;
        if (!session.changed() && !came) {
            return;
        }
        MapSession now = session.content();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        String former = session.formerId();
        parameters.put("before", former == null ? null : Secret.hash(former));
        parameters.put("id", Secret.hash(now.getId()));
        parameters.put("account", account(now));
        parameters.put("createdAt", now.getCreationTime().toEpochMilli());
        parameters.put("seenAt", now.getLastAccessedTime().toEpochMilli());
        parameters.put("expiresAt", now.getLastAccessedTime().plus(length).toEpochMilli());
        parameters.put("content", content.written(now));
        graph.write(SAVE, parameters);
        session.written();
    }

    @Override
    public @Nullable GraphSession findById(String id) {
        Optional<Row> found = graph.readOne(FIND, Map.of("id", Secret.hash(id)), row -> row);
        return found.map(row -> session(id, row)).filter(s -> !s.isExpired()).orElse(null);
    }

    @Override
    public void deleteById(String id) {
        graph.write(DELETE, Map.of("id", Secret.hash(id)));
    }

    private GraphSession session(String id, Row row) {
        MapSession session = new MapSession(id);
        session.setSessionIdGenerator(Secret::next);
        session.setCreationTime(Instant.ofEpochMilli(row.longInteger("createdAt")));
        session.setLastAccessedTime(Instant.ofEpochMilli(row.longInteger("seenAt")));
        session.setMaxInactiveInterval(length);
        content.read(row.text("content")).forEach(session::setAttribute);
        return new GraphSession(session, true);
    }

    private static @Nullable String account(MapSession session) {
        SecurityContext context =
                session.getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context == null || context.getAuthentication() == null
                ? null
                : context.getAuthentication().getName();
    }
}
