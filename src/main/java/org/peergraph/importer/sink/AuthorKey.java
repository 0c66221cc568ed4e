package org.peergraph.importer.sink;

import java.util.Optional;
import org.peergraph.identifier.FoldedName;
import org.peergraph.importer.Authorship;

/**
 * What an author is recognised by on one work: OpenAlex id, else ORCID iD, else folded name.
 *
 * @param matchedBy {@code openalex}, {@code orcid} or {@code name}
 * @param value own id for the first and the last, the bare ORCID iD otherwise
 */
public record AuthorKey(String matchedBy, String value) {

    /** Nothing if the authorship has neither an id nor a name with a letter in it. */
    public static Optional<AuthorKey> of(Authorship authorship) {
        if (authorship.openalex() != null) {
            return Optional.of(new AuthorKey("openalex", authorship.openalex()));
        }
        if (authorship.orcid() != null) {
            return Optional.of(new AuthorKey("orcid", authorship.orcid()));
        }
        String name = authorship.name();
        if (name == null) {
            return Optional.empty();
        }
        FoldedName folded = FoldedName.of(name);
        return folded.isEmpty()
                ? Optional.empty()
                : Optional.of(new AuthorKey("name", "name:" + folded.value()));
    }
}
