package org.peergraph.importer.arxiv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.Doi;

/** The DOI of a paper's published form, as its authors typed it into arXiv. */
final class ArxivDois {

    private ArxivDois() {}

    /**
     * The first DOI that is one and not arXiv's own; several are separated by blanks, with or
     * without a comma or semicolon.
     */
    static @Nullable String find(ArxivLine line) {
        String found = null;
        for (String word : line.words("doi")) {
            Optional<Doi> doi = Doi.find(word.replaceAll("[;,.]+$", ""));
            if (doi.isEmpty()) {
                if (!word.equalsIgnoreCase("doi:")) {
                    line.note("not a DOI: left out");
                }
            } else if (doi.get().arxivId().isPresent()) {
                line.note("arXiv's own DOI: left out, it is the arXiv id");
            } else if (found == null) {
                found = doi.get().value();
            } else {
                line.note("further DOI: left out");
            }
        }
        return found;
    }
}
