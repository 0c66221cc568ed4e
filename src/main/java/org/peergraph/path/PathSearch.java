package org.peergraph.path;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.identifier.EntityKind;
import org.peergraph.identifier.Identifier;
import org.peergraph.web.BadParameterException;
import org.springframework.stereotype.Component;

/** Finds short ways between two people, two topics, or a person and a topic. */
@Component
public class PathSearch {

    /** Works a hop names; all of them are one question further. */
    static final int WORKS = 3;

    /** Equally short ways one search compares: two hubs can have thousands. */
    static final int MOST = 500;

    private static final CypherFile PEOPLE = CypherFile.named("path/people");
    private static final CypherFile TOPICS = CypherFile.named("path/topics");
    private static final CypherFile PERSON_TOPIC = CypherFile.named("path/person-topic");
    private static final String RULE =
            "shortest first, at most %d of at most %d steps; ways that share nobody in between are"
                    + " preferred, then those whose weakest hop is strongest; hyper-authored works"
                    + " make no hop";

    private final Graph graph;
    private final EntityIds ids;
    private final DeriveSettings derive;

    public PathSearch(Graph graph, EntityIds ids, DeriveSettings derive) {
        this.graph = graph;
        this.ids = ids;
        this.derive = derive;
    }

    /**
     * The shortest ways; none if there is no way within the bound.
     *
     * @throws EntityNotFoundException if one end is unknown
     * @throws BadParameterException if both ends are the same, or one is no person or topic
     */
    public Paths between(String from, String to, PathRequest request) {
        EntityKind fromKind = kind("from", from);
        EntityKind toKind = kind("to", to);
        if (fromKind == EntityKind.TOPIC && toKind == EntityKind.RESEARCHER) {
            return between(to, from, request).reversed();
        }
        CypherFile query =
                fromKind != toKind ? PERSON_TOPIC : fromKind == EntityKind.TOPIC ? TOPICS : PEOPLE;
        return graph.readOne(
                        query,
                        parameters(from, to, request),
                        row -> {
                            PathRow path = new PathRow(row, fromKind, toKind);
                            return new Paths(
                                    path.end("from", fromKind),
                                    path.end("to", toKind),
                                    path.paths(),
                                    row.integer("compared"),
                                    rule(row.flag("cut"), request),
                                    request,
                                    row.longInteger("version"));
                        })
                .orElseThrow(
                        () -> {
                            ids.getOwnId(fromKind, from);
                            ids.getOwnId(toKind, to);
                            return new BadParameterException("to", to, "another end than 'from'");
                        });
    }

    private static String rule(boolean cut, PathRequest request) {
        String rule = RULE.formatted(request.paths(), request.steps());
        return cut ? rule + "; of equally short ways only " + MOST + " were compared" : rule;
    }

    private Map<String, @Nullable Object> parameters(String from, String to, PathRequest request) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("from", EntityIds.parameters(Identifier.parse(from)));
        parameters.put("to", EntityIds.parameters(Identifier.parse(to)));
        parameters.put("paths", request.paths());
        parameters.put("steps", request.steps());
        parameters.put("most", MOST);
        parameters.put("minStrength", request.minStrength());
        parameters.put("fromYear", request.fromYear());
        parameters.put("toYear", request.toYear());
        parameters.put("authorLimit", derive.authorLimit());
        parameters.put("works", WORKS);
        return parameters;
    }

    private static EntityKind kind(String parameter, String id) {
        EntityKind kind =
                Identifier.parse(id)
                        .kind()
                        .orElseThrow(() -> new EntityNotFoundException("entity", id));
        if (kind != EntityKind.RESEARCHER && kind != EntityKind.TOPIC) {
            throw new BadParameterException(parameter, id, "a researcher or a topic");
        }
        return kind;
    }
}
