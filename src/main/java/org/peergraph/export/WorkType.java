package org.peergraph.export;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What kind of work it is, in the words of each format. {@code venue} is BibTeX's field for where
 * it was published.
 */
record WorkType(String bibtex, String venue, String ris, String csl) {

    private static final WorkType ARTICLE =
            new WorkType("article", "journal", "JOUR", "article-journal");
    private static final WorkType OTHER = new WorkType("misc", "howpublished", "GEN", "document");

    /** By OpenAlex's and Crossref's words. */
    private static final Map<String, WorkType> BY_WORD =
            Map.ofEntries(
                    Map.entry("article", ARTICLE),
                    Map.entry("journal-article", ARTICLE),
                    Map.entry("review", ARTICLE),
                    Map.entry("letter", ARTICLE),
                    Map.entry("editorial", ARTICLE),
                    Map.entry("erratum", ARTICLE),
                    Map.entry("retraction", ARTICLE),
                    Map.entry("preprint", new WorkType("misc", "howpublished", "UNPB", "article")),
                    Map.entry("book", new WorkType("book", "series", "BOOK", "book")),
                    Map.entry(
                            "book-chapter",
                            new WorkType("incollection", "booktitle", "CHAP", "chapter")),
                    Map.entry(
                            "dissertation", new WorkType("phdthesis", "school", "THES", "thesis")),
                    Map.entry(
                            "proceedings-article",
                            new WorkType(
                                    "inproceedings", "booktitle", "CPAPER", "paper-conference")),
                    Map.entry(
                            "report", new WorkType("techreport", "institution", "RPRT", "report")),
                    Map.entry("dataset", new WorkType("misc", "howpublished", "DATA", "dataset")),
                    Map.entry(
                            "software", new WorkType("misc", "howpublished", "COMP", "software")));

    static WorkType of(@Nullable String word) {
        return word == null ? OTHER : BY_WORD.getOrDefault(word.toLowerCase(Locale.ROOT), OTHER);
    }
}
