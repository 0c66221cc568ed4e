package org.peergraph.importer.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.WorkRecord;

/** Records as short as a test can say them. */
public final class Records {

    public static final InstitutionMention ANU =
            new InstitutionMention(
                    "I118347636",
                    "019wvm592",
                    "Australian National University",
                    "education",
                    "AU",
                    List.of());

    private Records() {}

    /** An OpenAlex work: id, version, and per author {@code A1}, {@code @0000-…} or a bare name. */
    public static WorkRecord openalex(String id, String version, String... authors) {
        return work("openalex", id, version, id, null, null, "2020-05-01", List.of(), authors);
    }

    public static WorkRecord withDoi(WorkRecord work, String doi) {
        return copy(work, doi, work.arxiv(), work.references(), work.abstractText());
    }

    public static WorkRecord withArxiv(WorkRecord work, String arxiv) {
        return copy(work, work.doi(), arxiv, work.references(), work.abstractText());
    }

    public static WorkRecord citing(WorkRecord work, String... references) {
        return copy(work, work.doi(), work.arxiv(), List.of(references), work.abstractText());
    }

    public static WorkRecord withAbstract(WorkRecord work, @Nullable String text) {
        return copy(work, work.doi(), work.arxiv(), work.references(), text);
    }

    /** An arXiv work with bare names as authors. */
    public static WorkRecord arxiv(String id, String version, String... authors) {
        return work("arxiv", id, version, null, null, id, "2019-01-01", List.of(), authors);
    }

    private static WorkRecord work(
            String source,
            String id,
            String version,
            @Nullable String openalex,
            @Nullable String doi,
            @Nullable String arxiv,
            String date,
            List<String> references,
            String... authors) {
        return new WorkRecord(
                source,
                id,
                version,
                openalex,
                doi,
                arxiv,
                "Title of " + id,
                null,
                "article",
                null,
                date,
                null,
                null,
                null,
                null,
                false,
                authorships(authors),
                List.of(
                        new TopicMention(
                                source.equals("arxiv") ? "arxiv:cs.NE" : "T10320",
                                "A topic",
                                "topic",
                                null,
                                true,
                                null)),
                references);
    }

    private static List<Authorship> authorships(String... authors) {
        List<Authorship> list = new ArrayList<>();
        for (String author : authors) {
            boolean told = author.matches("A\\d+");
            boolean orcid = author.startsWith("@");
            list.add(
                    new Authorship(
                            list.size() + 1,
                            told ? author : null,
                            orcid ? author.substring(1) : null,
                            told ? "Author " + author : orcid ? "Somebody" : author,
                            author,
                            false,
                            told ? List.of(ANU) : List.of()));
        }
        return list;
    }

    private static WorkRecord copy(
            WorkRecord work,
            @Nullable String doi,
            @Nullable String arxiv,
            List<String> references,
            @Nullable String text) {
        return new WorkRecord(
                work.source(),
                work.sourceId(),
                work.version(),
                work.openalex(),
                doi,
                arxiv,
                work.title(),
                text,
                work.type(),
                work.language(),
                work.date(),
                work.revised(),
                work.venue(),
                work.venueName(),
                work.citedBy(),
                work.retracted(),
                work.authorships(),
                work.topics(),
                references);
    }
}
