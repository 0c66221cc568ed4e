package org.peergraph.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;

/** An institution where somebody was not, on all their works and in their own records. */
record PlaceEffect(Correction correction, Ruling.WrongAffiliation wrong) implements Effect {

    private static final CypherFile IDENTIFIERS =
            CypherFile.named("curation/identifiers-of-institution");
    private static final CypherFile WORKS = CypherFile.named("curation/works-at");
    private static final CypherFile RULED = CypherFile.named("curation/works-ruled");
    private static final CypherFile WRITE = CypherFile.named("curation/place-rulings-write");
    private static final CypherFile LIFT = CypherFile.named("curation/rulings-lift");

    @Override
    public Correction checked(GraphTransaction transaction) {
        String now = SourcePeople.person(transaction, wrong.researcher());
        boolean theirs =
                find(transaction, wrong.institution(), now)
                        .map(row -> row.flag("theirs"))
                        .orElse(false);
        if (!theirs || wrong.institution().equals(wrong.instead())) {
            throw new NotTheirsException(wrong.researcher(), wrong.institution());
        }
        return correction.naming(
                new Ruling.WrongAffiliation(now, wrong.institution(), wrong.instead()));
    }

    private static Optional<Row> find(
            GraphTransaction transaction, String institution, String researcher) {
        return transaction
                .run(IDENTIFIERS, Map.of("institution", institution, "researcher", researcher))
                .stream()
                .findFirst();
    }

    @Override
    public Touched touched(GraphTransaction transaction) {
        return Touched.of(
                transaction.run(
                        WORKS,
                        Map.of(
                                "researcher", wrong.researcher(),
                                "institution", wrong.institution())),
                List.of(wrong.researcher()));
    }

    @Override
    public void lay(GraphTransaction transaction) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("researcher", wrong.researcher());
        properties.put("institutions", identifiers(transaction));
        properties.put("instead", instead(transaction));
        properties.put("correction", correction.id());
        properties.put("sequence", correction.sequence());
        transaction.run(WRITE, Map.of("properties", properties));
    }

    /** Its own id, and what records may name it by. */
    private List<String> identifiers(GraphTransaction transaction) {
        String id = wrong.institution();
        return Stream.concat(
                        Stream.of(id),
                        find(transaction, id, wrong.researcher()).stream()
                                .flatMap(row -> Stream.of(row.findText("openalex"), ror(row))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** One identifier alone: a mention of two would say that they belong together. */
    private @Nullable String instead(GraphTransaction transaction) {
        String id = wrong.instead();
        return id == null
                ? null
                : find(transaction, id, wrong.researcher())
                        .map(row -> row.findText("openalex"))
                        .orElse(id);
    }

    private static @Nullable String ror(Row row) {
        String ror = row.findText("ror");
        return ror == null ? null : "ror:" + ror;
    }

    @Override
    public Touched lift(GraphTransaction transaction) {
        String person = SourcePeople.person(transaction, wrong.researcher());
        Touched touched =
                Touched.of(
                        transaction.run(
                                RULED, Map.of("researcher", person, "correction", correction.id())),
                        List.of(person));
        transaction.run(LIFT, Map.of("correction", correction.id()));
        return touched;
    }
}
