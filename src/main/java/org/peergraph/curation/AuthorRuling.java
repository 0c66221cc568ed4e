package org.peergraph.curation;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peergraph.graph.Row;

/**
 * That a researcher's authorships on a work are another person's.
 *
 * @param researchers the researcher's id, and the one a source has merged it into
 * @param names folded forms of the name by which the person is known as well; may be empty
 */
record AuthorRuling(
        List<String> researchers, String person, List<String> names, String correction) {

    static AuthorRuling of(Row row) {
        return new AuthorRuling(
                Stream.of(row.text("researcher"), row.findText("givenUpFor"))
                        .filter(Objects::nonNull)
                        .toList(),
                row.text("person"),
                row.texts("names"),
                row.text("correction"));
    }

    boolean isAbout(String id) {
        return researchers.contains(id);
    }

    boolean isAbout(AuthorNames author) {
        return isAbout(author.id()) || !Collections.disjoint(researchers, author.aliases());
    }

    boolean isNamed(AuthorNames author) {
        return !Collections.disjoint(names, author.names());
    }
}
