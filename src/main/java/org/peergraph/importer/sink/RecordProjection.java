package org.peergraph.importer.sink;

import java.util.Collection;
import java.util.Map;
import org.peergraph.curation.Reprojection;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/** Writes works and people anew with the code that imports use. */
@Component
public class RecordProjection implements Reprojection {

    private static final CypherFile LOCK = CypherFile.named("importer/lock");

    @Override
    public void project(
            GraphTransaction transaction,
            Collection<String> works,
            Collection<String> researchers) {
        transaction.run(LOCK, Map.of());
        // Records keep the run that brought them, since their content stays.
        new BatchWriter(transaction, "").project(works, researchers);
    }
}
