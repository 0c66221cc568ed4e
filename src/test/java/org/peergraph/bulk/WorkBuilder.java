package org.peergraph.bulk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.VenueMention;
import org.peergraph.importer.WorkRecord;

/** A work record said field by field. */
final class WorkBuilder {

    private final String source;
    private final String id;
    private String version = "2024-01-01";
    private @Nullable String doi;
    private @Nullable String arxiv;
    private @Nullable String title;
    private @Nullable String text;
    private @Nullable String date = "2020-05-01";
    private @Nullable VenueMention venue;
    private @Nullable Integer citedBy;
    private boolean retracted;
    private final List<Authorship> authorships = new ArrayList<>();
    private final List<TopicMention> topics = new ArrayList<>();
    private final List<String> references = new ArrayList<>();

    private WorkBuilder(String source, String id) {
        this.source = source;
        this.id = id;
        title = "Title of " + id;
        arxiv = source.equals("arxiv") ? id : null;
    }

    static WorkBuilder openalex(String id) {
        return new WorkBuilder("openalex", id);
    }

    static WorkBuilder arxiv(String id) {
        return new WorkBuilder("arxiv", id);
    }

    static WorkBuilder other(String id) {
        return new WorkBuilder("zz", id);
    }

    WorkBuilder version(String text) {
        version = text;
        return this;
    }

    WorkBuilder doi(String text) {
        doi = text;
        return this;
    }

    WorkBuilder onArxiv(String text) {
        arxiv = text;
        return this;
    }

    WorkBuilder title(@Nullable String words) {
        title = words;
        return this;
    }

    WorkBuilder text(String words) {
        text = words;
        return this;
    }

    WorkBuilder date(@Nullable String day) {
        date = day;
        return this;
    }

    WorkBuilder venue(String venueId, @Nullable String name) {
        venue = new VenueMention(venueId, name, null, "journal");
        return this;
    }

    WorkBuilder citedBy(int times) {
        citedBy = times;
        return this;
    }

    WorkBuilder retracted() {
        retracted = true;
        return this;
    }

    WorkBuilder topic(String topicId, @Nullable String name, @Nullable TopicMention parent) {
        topics.add(new TopicMention(topicId, name, "topic", 0.1 + 0.2, topics.isEmpty(), parent));
        return this;
    }

    WorkBuilder cites(String... ids) {
        references.addAll(List.of(ids));
        return this;
    }

    /** Authors as {@code A1}, {@code A1@0000-…}, {@code @0000-…} or a bare name. */
    WorkBuilder by(String... authors) {
        for (String author : authors) {
            int at = author.indexOf('@');
            boolean told = author.matches("A\\d+(@.*)?");
            String orcid = at < 0 ? null : author.substring(at + 1);
            String openalex = told ? (at < 0 ? author : author.substring(0, at)) : null;
            String name = told ? "Author " + openalex : orcid != null ? "Somebody" : author;
            author(openalex, orcid, name, name, List.of());
        }
        return this;
    }

    WorkBuilder author(
            @Nullable String openalex,
            @Nullable String orcid,
            @Nullable String name,
            @Nullable String printed,
            List<InstitutionMention> places) {
        authorships.add(
                new Authorship(
                        authorships.size() + 1,
                        openalex,
                        orcid,
                        name,
                        printed,
                        authorships.isEmpty(),
                        places));
        return this;
    }

    WorkRecord record() {
        return new WorkRecord(
                source,
                id,
                version,
                source.equals("openalex") ? id : null,
                doi,
                arxiv,
                title,
                text,
                "article",
                null,
                date,
                null,
                venue,
                venue == null ? null : venue.name(),
                citedBy,
                retracted,
                List.copyOf(authorships),
                List.copyOf(topics),
                List.copyOf(references));
    }
}
