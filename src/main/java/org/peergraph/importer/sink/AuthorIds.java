package org.peergraph.importer.sink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peergraph.curation.RulingBook;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.importer.Authorship;

/** The ids that sources mean by authors: an ORCID iD stands for whoever is known to have it. */
final class AuthorIds {

    private static final CypherFile BY_ORCID = CypherFile.named("importer/researchers-by-orcid");
    private static final CypherFile BY_ORCID_RULED =
            CypherFile.named("importer/researchers-by-orcid-ruled");

    private final RulingBook rulings;
    private final Map<String, String> idByOrcid = new HashMap<>();

    AuthorIds(RulingBook rulings) {
        this.rulings = rulings;
    }

    /** Finds who has the ORCID iDs by which these alone are known. */
    void lookUp(GraphTransaction transaction, List<Authorship> authorships) {
        Set<String> orcids = new TreeSet<>();
        authorships.stream()
                .flatMap(a -> AuthorKey.of(a).stream())
                .filter(key -> key.matchedBy().equals("orcid"))
                .forEach(key -> orcids.add(key.value()));
        rulings.takePeople(orcids.stream().map(orcid -> "orcid:" + orcid).toList());
        CypherFile query = rulings.isEmpty() ? BY_ORCID : BY_ORCID_RULED;
        for (Row row : transaction.run(query, Map.of("orcids", List.copyOf(orcids)))) {
            idByOrcid.put(row.text("orcid"), row.text("id"));
        }
    }

    /** Whom a named authorship means. */
    String of(Authorship authorship) {
        return of(AuthorKey.of(authorship).orElseThrow());
    }

    /** Whom it means that an author is recognised by. */
    String of(AuthorKey key) {
        if (!key.matchedBy().equals("orcid")) {
            return key.value();
        }
        String bare = "orcid:" + key.value();
        return rulings.isMerged(bare) ? bare : idByOrcid.getOrDefault(key.value(), bare);
    }
}
