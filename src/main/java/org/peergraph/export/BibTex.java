package org.peergraph.export;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** BibTeX in UTF-8, as Zotero, JabRef and biber read it. */
@Component
class BibTex implements ReferenceFormat {

    @Override
    public String name() {
        return "bibtex";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.valueOf(MediaTypes.BIBTEX + ";charset=UTF-8");
    }

    @Override
    public String extension() {
        return "bib";
    }

    @Override
    public String reference(CitedWork work) {
        String authors =
                work.authors().stream().map(BibTex::author).collect(Collectors.joining(" and "));
        BibTexEntry entry =
                new BibTexEntry(work.type().bibtex(), work.key())
                        .title(work.title())
                        .raw("author", authors + (work.hasMoreAuthors() ? " and others" : ""))
                        .raw("year", work.year() == null ? null : work.year().toString())
                        .raw("month", month(work.date()))
                        .text(work.type().venue(), work.venue())
                        .verbatim("doi", work.doi());
        if (work.arxiv() != null) {
            entry.verbatim("eprint", work.arxiv()).raw("archiveprefix", "arXiv");
        }
        return entry.verbatim("url", work.address())
                .text("language", work.language())
                .text("abstract", work.abstractText())
                .text("note", work.hasMoreAuthors() ? work.authorsNote() : null)
                .toString();
    }

    /** {@code 2} of {@code 2021-02-08}; null where the date is not that exact. */
    private static @Nullable String month(@Nullable String date) {
        return date == null || date.length() < 7
                ? null
                : String.valueOf(Integer.parseInt(date.substring(5, 7)));
    }

    /** Braces keep a name of one part whole, and an "and" inside a name from parting it. */
    private static String author(PersonName name) {
        boolean whole = name.given().isEmpty() || name.familyFirst().matches("(?i).*\\band\\b.*");
        String escaped = BibTexEntry.escaped(name.familyFirst());
        return whole ? "{" + escaped + "}" : escaped;
    }
}
