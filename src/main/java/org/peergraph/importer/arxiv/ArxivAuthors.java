package org.peergraph.importer.arxiv;

import java.util.ArrayList;
import java.util.List;
import org.peergraph.importer.Authorship;
import tools.jackson.databind.JsonNode;

/** A paper's author list, from arXiv's own parsing of it where there is one. */
final class ArxivAuthors {

    private ArxivAuthors() {}

    static List<Authorship> of(ArxivLine line) {
        List<String> printed = parsed(line);
        if (printed.isEmpty()) {
            printed = AuthorList.split(line.text("authors").orElse(""));
        }
        List<Authorship> authorships = new ArrayList<>();
        for (String name : printed) {
            for (String single : PrintedName.separate(name)) {
                add(PrintedName.of(single), line, authorships);
            }
        }
        if (authorships.isEmpty()) {
            line.note("no authors");
        }
        return authorships;
    }

    /** Last name, first names, suffix, affiliations: the affiliations name no one's id. */
    private static List<String> parsed(ArxivLine line) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : line.list("authors_parsed")) {
            if (!author.isArray()) {
                line.note("author is not a list: left out");
                continue;
            }
            names.add(
                    ArxivLine.spaced(
                            String.join(" ", text(author, 1), text(author, 0), text(author, 2))));
            if (author.size() > 3) {
                line.note("affiliation in words alone: left out");
            }
        }
        return names;
    }

    private static String text(JsonNode author, int index) {
        return author.path(index).asString("");
    }

    private static void add(PrintedName name, ArxivLine line, List<Authorship> authorships) {
        if (name.isNobody()) {
            line.note("author without a name: left out");
            return;
        }
        if (name.hasTex()) {
            line.note("name with unreadable TeX: its backslashes dropped");
        }
        authorships.add(
                new Authorship(
                        authorships.size() + 1,
                        null,
                        name.orcid(),
                        name.name(),
                        name.printed(),
                        false,
                        List.of()));
    }
}
