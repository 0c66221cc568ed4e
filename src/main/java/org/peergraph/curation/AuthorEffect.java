package org.peergraph.curation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.identifier.FoldedName;

/**
 * Works of one person that are another's.
 *
 * @param split whether the other person is known by their printed name as well, so that they keep
 *     the works when a source comes to recognise the author as somebody else; what is merely not
 *     somebody's is free for whom a source recognises
 */
record AuthorEffect(Correction correction, String researcher, boolean split) implements Effect {

    private static final CypherFile DESCRIBED = CypherFile.named("curation/works-described");
    private static final CypherFile WORKS = CypherFile.named("curation/works-of");
    private static final CypherFile WRITE = CypherFile.named("curation/author-rulings-write");
    private static final CypherFile LIFT = CypherFile.named("curation/rulings-lift");

    @Override
    public Correction checked(GraphTransaction transaction) {
        String now = SourcePeople.person(transaction, researcher);
        List<Row> works = works(transaction, now);
        for (Row work : works) {
            if (!work.flag("theirs")) {
                throw new NotTheirsException(researcher, work.text("id"));
            }
        }
        if (works.isEmpty()) {
            throw new NothingLeftException(now);
        }
        List<String> ids = works.stream().map(work -> work.text("id")).toList();
        if (split && transaction.run(WORKS, Map.of("researcher", now)).size() == ids.size()) {
            throw new NothingLeftException(now);
        }
        return correction.naming(
                split ? new Ruling.Split(now, ids) : new Ruling.NotTheirs(now, ids),
                works.stream().flatMap(work -> work.texts("records").stream()).distinct().toList(),
                split ? names(works) : List.of());
    }

    /** By their records once these are known: the works may have got other ids since. */
    private List<Row> works(GraphTransaction transaction, String author) {
        return transaction.run(
                DESCRIBED,
                Map.of(
                        "works",
                        correction.records().isEmpty() ? correction.ruling().works() : List.of(),
                        "records",
                        correction.records(),
                        "researcher",
                        author));
    }

    @Override
    public Touched touched(GraphTransaction transaction) {
        return Touched.of(works(transaction, researcher), List.of());
    }

    @Override
    public void lay(GraphTransaction transaction) {
        transaction.run(
                WRITE,
                Map.of(
                        "records",
                        correction.records(),
                        "properties",
                        Map.of(
                                "researcher", researcher,
                                "person", Objects.requireNonNull(correction.person()),
                                "names", correction.names(),
                                "correction", correction.id(),
                                "sequence", correction.sequence())));
    }

    /** The folded forms of the name on these works. */
    private static List<String> names(List<Row> works) {
        return List.copyOf(
                works.stream()
                        .flatMap(work -> work.texts("names").stream())
                        .map(name -> FoldedName.of(name).value())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public Touched lift(GraphTransaction transaction) {
        transaction.run(LIFT, Map.of("correction", correction.id()));
        return Touched.of(works(transaction, researcher), List.of());
    }
}
