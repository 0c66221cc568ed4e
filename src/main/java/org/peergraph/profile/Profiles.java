package org.peergraph.profile;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peergraph.audit.AuditLog;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.trust.TrustDerivation;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.EntityLinks;
import org.springframework.stereotype.Component;

/** What owners of records say of themselves. */
@Component
public class Profiles {

    private static final CypherFile FIND = CypherFile.named("profile/find");
    private static final CypherFile WRITE = CypherFile.named("profile/write");
    private static final CypherFile OWN_WORKS = CypherFile.named("profile/own-works");
    private static final CypherFile LOCK = CypherFile.named("importer/lock");
    private static final CypherFile GROW = CypherFile.named("importer/grow-version");

    private final Graph graph;
    private final TrustDerivation trust;
    private final AuditLog audit;
    private final EntityLinks links;
    private final Clock clock;

    public Profiles(
            Graph graph, TrustDerivation trust, AuditLog audit, EntityLinks links, Clock clock) {
        this.graph = graph;
        this.trust = trust;
        this.audit = audit;
        this.links = links;
        this.clock = clock;
    }

    /**
     * What the account says of itself on the record; nothing if it has not yet.
     *
     * @param researcher the record's own id
     */
    public Optional<Profile> find(String researcher, String account) {
        return graph.readOne(FIND, Map.of("id", researcher, "account", account), Profile::of);
    }

    /** Those of the works that are the researcher's, in the order given. */
    public List<String> ownWorks(String researcher, List<String> works) {
        return graph.read(
                OWN_WORKS, Map.of("id", researcher, "works", works), row -> row.text("work"));
    }

    /**
     * Keeps what the owner of the record says.
     *
     * @throws BadParameterException if a featured work is not the researcher's
     */
    void save(String researcher, String account, Profile profile) {
        List<String> own = ownWorks(researcher, profile.featured());
        profile.featured().stream()
                .filter(work -> !own.contains(work))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw new BadParameterException(
                                    "featured", other, "works of the record");
                        });
        graph.write(
                WRITE,
                transaction -> {
                    transaction.run(LOCK, Map.of());
                    write(transaction, researcher, account, profile);
                    audit.write(
                            transaction,
                            account,
                            "profile changed",
                            links.researcher(researcher),
                            null);
                    trust.refresh(transaction, List.of(researcher));
                    transaction.run(GROW, Map.of());
                    return profile;
                });
    }

    private void write(
            GraphTransaction transaction, String researcher, String account, Profile profile) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", profile.id() == null ? "profile:" + UUID.randomUUID() : profile.id());
        parameters.put("researcher", researcher);
        parameters.put("account", account);
        parameters.put("saidAt", clock.millis());
        parameters.put("name", profile.name());
        parameters.put("biography", profile.biography());
        parameters.put("links", profile.links());
        parameters.put("open", profile.open());
        parameters.put("openWith", profile.openWith());
        parameters.put("openFor", profile.openFor());
        parameters.put("featured", profile.featured());
        transaction.run(WRITE, parameters);
    }
}
