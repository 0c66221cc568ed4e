package org.peergraph.coauthorship;

import java.util.List;
import java.util.Map;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.graph.Tuple;
import org.peergraph.identifier.EntityKind;
import org.peergraph.identifier.Identifier;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;
import org.springframework.stereotype.Component;

/** Collaborations opened down to the works that make them up. */
@Component
public class Collaborations {

    /** Few pairs of people have more joint works; the answer stays under 100 kB. */
    static final int TERMS = 500;

    /** Works that do not count are told for completeness; physicists share thousands of them. */
    static final int NOT_COUNTED = 100;

    private static final CypherFile QUERY = CypherFile.named("coauthorship/collaboration");

    private final Graph graph;
    private final EntityIds ids;
    private final DeriveSettings derive;

    public Collaborations(Graph graph, EntityIds ids, DeriveSettings derive) {
        this.graph = graph;
        this.ids = ids;
        this.derive = derive;
    }

    /**
     * The collaboration of two researchers; with no joint work it is one of strength 0.
     *
     * @throws EntityNotFoundException if one of them is unknown
     * @throws BadParameterException if both are the same person
     */
    public Collaboration between(String a, String b, Recency recency) {
        Collaboration found =
                graph.readOne(
                                QUERY,
                                Map.of(
                                        "a", EntityIds.parameters(Identifier.parse(a)),
                                        "b", EntityIds.parameters(Identifier.parse(b)),
                                        "authorLimit", derive.authorLimit(),
                                        "halfLife", recency.halfLife(),
                                        "asOf", recency.asOf(),
                                        "terms", TERMS,
                                        "hyper", NOT_COUNTED),
                                row -> collaboration(row, recency))
                        .orElseThrow(
                                () -> {
                                    ids.getOwnId(EntityKind.RESEARCHER, a);
                                    ids.getOwnId(EntityKind.RESEARCHER, b);
                                    return new EntityNotFoundException(EntityKind.RESEARCHER, a);
                                });
        if (found.a().equals(found.b())) {
            throw new BadParameterException("b", b, "another researcher than a");
        }
        return found;
    }

    private Collaboration collaboration(Row row, Recency recency) {
        Strength strength =
                new Strength(row.decimal("newman"), row.integer("works"), row.decimal("recent"));
        List<JointWork> terms =
                Tuple.all(row, "terms").stream().map(t -> counted(t, recency)).toList();
        List<JointWork> hyper = Tuple.all(row, "hyper").stream().map(this::notCounted).toList();
        Strength rest =
                terms.size() == strength.works()
                        ? new Strength(0, 0, 0)
                        : strength.minus(sum(terms, recency));
        List<Tuple> ranks = Tuple.all(row, "ranks");
        return new Collaboration(
                mention(row.row("a")),
                mention(row.row("b")),
                strength,
                row.findInteger("firstYear"),
                row.findInteger("lastYear"),
                Excerpt.of(terms, strength.works(), "newest first, at most " + TERMS),
                rest,
                Excerpt.of(
                        hyper, row.integer("hyperTotal"), "newest first, at most " + NOT_COUNTED),
                rank(ranks.get(0)),
                rank(ranks.get(1)),
                recency,
                row.longInteger("version"));
    }

    private static Strength sum(List<JointWork> terms, Recency recency) {
        return terms.stream()
                .map(term -> Strength.ofWork(term.authors(), term.year(), recency))
                .reduce(new Strength(0, 0, 0), Strength::plus);
    }

    private static JointWork counted(Tuple work, Recency recency) {
        Strength adds = Strength.ofWork(work.integer(3), work.findInteger(2), recency);
        return new JointWork(
                work.text(0), work.findText(1), work.findInteger(2), work.integer(3), adds, null);
    }

    private JointWork notCounted(Tuple work) {
        String reason = "more than " + derive.authorLimit() + " authors";
        return new JointWork(
                work.text(0), work.findText(1), work.findInteger(2), work.integer(3), null, reason);
    }

    private static Rank rank(Tuple rank) {
        return new Rank(
                rank.findInteger(0),
                rank.findInteger(1),
                rank.findInteger(2),
                rank.integer(3),
                rank.flag(4));
    }

    private static Mention mention(Row row) {
        return new Mention(row.text("id"), row.text("name"));
    }
}
