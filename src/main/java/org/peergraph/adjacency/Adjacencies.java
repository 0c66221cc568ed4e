package org.peergraph.adjacency;

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

/** Pairs of topics opened down to what bridges them. */
@Component
public class Adjacencies {

    /** Works of the smaller topic looked at one by one: some 40,000 database hits at most. */
    static final int LOOKED = 2_000;

    /** Bridging people and works listed. */
    static final int LISTED = 10;

    private static final CypherFile QUERY = CypherFile.named("adjacency/adjacency");

    private final Graph graph;
    private final EntityIds ids;
    private final DeriveSettings derive;

    public Adjacencies(Graph graph, EntityIds ids, DeriveSettings derive) {
        this.graph = graph;
        this.ids = ids;
        this.derive = derive;
    }

    /**
     * How two topics are adjacent; with nothing about both the support is 0.
     *
     * @throws EntityNotFoundException if one of them is unknown
     * @throws BadParameterException if both are the same topic
     */
    public Adjacency between(String a, String b) {
        Adjacency found =
                graph.readOne(
                                QUERY,
                                Map.of(
                                        "a", EntityIds.parameters(Identifier.parse(a)),
                                        "b", EntityIds.parameters(Identifier.parse(b)),
                                        "looked", LOOKED,
                                        "authorLimit", derive.authorLimit(),
                                        "limit", LISTED),
                                Adjacencies::adjacency)
                        .orElseThrow(
                                () -> {
                                    ids.getOwnId(EntityKind.TOPIC, a);
                                    ids.getOwnId(EntityKind.TOPIC, b);
                                    return new EntityNotFoundException(EntityKind.TOPIC, a);
                                });
        if (found.a().equals(found.b())) {
            throw new BadParameterException("b", b, "another topic than a");
        }
        return found;
    }

    private static Adjacency adjacency(Row row) {
        Row a = row.row("a");
        Row b = row.row("b");
        boolean whole = row.flag("whole");
        String among = whole ? "" : ", among the leading works of either topic only";
        return new Adjacency(
                new Mention(a.text("id"), a.text("name")),
                new Mention(b.text("id"), b.text("name")),
                Measures.of(
                        row.integer("support"),
                        a.integer("works"),
                        b.integer("works"),
                        row.integer("allWorks")),
                row.findInteger("firstYear"),
                row.findInteger("lastYear"),
                Tuple.all(row, "trend").stream()
                        .map(t -> new Adjacency.YearCount(t.integer(0), t.integer(1)))
                        .toList(),
                Excerpt.of(
                        people(Tuple.all(row, "people")),
                        row.integer("peopleTotal"),
                        "most works about both first, at most " + LISTED + among),
                Excerpt.of(
                        works(Tuple.all(row, "works")),
                        row.integer("found"),
                        "most cited first, at most " + LISTED + among),
                !whole,
                row.integer("lookedAt"),
                row.longInteger("version"));
    }

    private static List<Adjacency.Bridger> people(List<Tuple> people) {
        return people.stream()
                .map(p -> new Adjacency.Bridger(p.text(0), p.text(1), p.integer(2)))
                .toList();
    }

    private static List<Adjacency.BridgingWork> works(List<Tuple> works) {
        return works.stream()
                .map(
                        w ->
                                new Adjacency.BridgingWork(
                                        w.text(0), w.findText(1), w.findInteger(2), w.integer(3)))
                .toList();
    }
}
