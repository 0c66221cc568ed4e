package org.peergraph.importer.openalex;

import static org.peergraph.importer.openalex.Samples.read;
import static org.peergraph.importer.openalex.Samples.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.WorkRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Works with an author list of their own, and what is read of it. */
abstract class AuthorList {

    static final String ADA = "0000-0002-1825-0097";

    static ObjectNode author(@Nullable String id, String name, @Nullable String orcid) {
        return Samples.JSON
                .createObjectNode()
                .put("id", id)
                .put("display_name", name)
                .put("orcid", orcid);
    }

    static ObjectNode authorship(ObjectNode author, String printed) {
        ObjectNode authorship = Samples.JSON.createObjectNode().put("raw_author_name", printed);
        authorship.set("author", author);
        return authorship;
    }

    static CollectingSink sink(ObjectNode... authorships) {
        ObjectNode work = work();
        ArrayNode list = work.putArray("authorships");
        List.of(authorships).forEach(list::add);
        return read(work);
    }

    static Authorship only(CollectingSink sink) {
        return sink.only(WorkRecord.class).authorships().getFirst();
    }

    static Authorship only(ObjectNode author, String printed) {
        return only(sink(authorship(author, printed)));
    }
}
