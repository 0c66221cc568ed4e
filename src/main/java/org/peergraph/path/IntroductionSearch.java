package org.peergraph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peergraph.coauthorship.Recency;
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

/** Finds who could introduce one researcher to another. */
@Component
public class IntroductionSearch {

    /**
     * Collaborators of either end that chains over two people begin and end with: the pairs between
     * 40 and 40 are read from 40 people's collaborators, some 10,000 database hits on busy ones.
     */
    static final int NEAREST = 40;

    /** Introductions listed: more are not asked. */
    static final int LISTED = 5;

    private static final CypherFile QUERY = CypherFile.named("path/introductions");

    private final Graph graph;
    private final EntityIds ids;

    public IntroductionSearch(Graph graph, EntityIds ids) {
        this.graph = graph;
        this.ids = ids;
    }

    /**
     * The best introductions; none if no chain of one or two people joins them. Over two people
     * they are not complete around busy ones: the rule of the answer says what was left out.
     *
     * @throws EntityNotFoundException if one of them is unknown
     * @throws BadParameterException if both are the same person
     */
    public Introductions between(String from, String to, Recency recency) {
        return graph.readOne(
                        QUERY,
                        Map.of(
                                "from", EntityIds.parameters(Identifier.parse(from)),
                                "to", EntityIds.parameters(Identifier.parse(to)),
                                "halfLife", recency.halfLife(),
                                "asOf", recency.asOf(),
                                "nearest", NEAREST,
                                "limit", LISTED),
                        row -> introductions(row, recency))
                .orElseThrow(
                        () -> {
                            ids.getOwnId(EntityKind.RESEARCHER, from);
                            ids.getOwnId(EntityKind.RESEARCHER, to);
                            return new BadParameterException("to", to, "another end than 'from'");
                        });
    }

    private static Introductions introductions(Row row, Recency recency) {
        Mention from = mention(row.row("from"));
        Mention to = mention(row.row("to"));
        List<Introductions.Introduction> items =
                Tuple.all(row, "introductions").stream()
                        .map(each -> introduction(each, from, to))
                        .toList();
        return new Introductions(
                from,
                to,
                row.flag("collaborate"),
                Excerpt.of(items, row.integer("compared"), rule(row)),
                recency,
                row.longInteger("version"));
    }

    private static String rule(Row row) {
        String rule = "best score first, at most " + LISTED;
        if (row.flag("cut")) {
            rule += "; over two people only the " + NEAREST + " best collaborators of either end";
        }
        if (row.flag("cutBetween")) {
            rule += "; those two only where one is among the other's strongest collaborators kept";
        }
        return rule;
    }

    private static Introductions.Introduction introduction(Tuple found, Mention from, Mention to) {
        List<Mention> over =
                found.tuples(1).stream().map(p -> new Mention(p.text(0), p.text(1))).toList();
        List<Introductions.Hop> hops = new ArrayList<>();
        String here = from.id();
        for (Tuple hop : found.tuples(2)) {
            String next = hops.size() < over.size() ? over.get(hops.size()).id() : to.id();
            double recent = hop.decimal(4);
            hops.add(
                    new Introductions.Hop(
                            here,
                            next,
                            hop.decimal(0),
                            hop.integer(1),
                            hop.findInteger(2),
                            hop.findInteger(3),
                            recent,
                            recent / (1 + recent)));
            here = next;
        }
        return new Introductions.Introduction(found.decimal(0), over, hops);
    }

    private static Mention mention(Row row) {
        return new Mention(row.text("id"), row.text("name"));
    }
}
