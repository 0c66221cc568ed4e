package org.peergraph.curation;

import java.util.List;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;

/** Two people as one: what sources say of each is set aside, and both lead to one person. */
record MergeEffect(Correction correction, Ruling.Merge merge) implements Effect {

    private static final CypherFile ORCIDS = CypherFile.named("curation/orcids");
    private static final CypherFile WORKS = CypherFile.named("curation/works-of");
    private static final CypherFile RULED = CypherFile.named("curation/works-ruled");

    @Override
    public Correction checked(GraphTransaction transaction) {
        Ruling.Merge now =
                new Ruling.Merge(
                        SourcePeople.person(transaction, merge.researcher()),
                        SourcePeople.person(transaction, merge.into()));
        if (now.researcher().equals(now.into())) {
            throw new AlreadyOneException(merge.researcher(), merge.into());
        }
        refuseTwoOrcids(transaction, now);
        return correction.naming(now);
    }

    private static void refuseTwoOrcids(GraphTransaction transaction, Ruling.Merge merge) {
        List<OrcidConflictException.Holder> holders =
                transaction
                        .run(ORCIDS, Map.of("ids", List.of(merge.researcher(), merge.into())))
                        .stream()
                        .map(MergeEffect::holder)
                        .toList();
        for (OrcidConflictException.Holder holder : holders) {
            if (!holder.orcid().equals(holders.getFirst().orcid())) {
                throw new OrcidConflictException(holders.getFirst(), holder);
            }
        }
    }

    private static OrcidConflictException.Holder holder(Row row) {
        return new OrcidConflictException.Holder(
                row.text("id"), row.text("name"), row.text("orcid"));
    }

    @Override
    public Touched touched(GraphTransaction transaction) {
        return Touched.of(
                transaction.run(WORKS, Map.of("researcher", merge.researcher())),
                List.of(merge.researcher(), merge.into()));
    }

    @Override
    public void lay(GraphTransaction transaction) {
        SourcePeople.join(transaction, merge, correction.id());
    }

    @Override
    public Touched lift(GraphTransaction transaction) {
        String person = SourcePeople.person(transaction, merge.researcher());
        Touched touched =
                Touched.of(
                        transaction.run(
                                RULED, Map.of("researcher", person, "correction", correction.id())),
                        List.of(person));
        SourcePeople.part(transaction, person, merge.researcher(), correction.id());
        return touched;
    }
}
