package org.peergraph.importer.openalex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.ArxivId;
import org.peergraph.identifier.Doi;
import org.peergraph.importer.JsonFields;
import org.peergraph.importer.VenueMention;
import org.peergraph.importer.WorkRecord;

/** Maps OpenAlex's works. */
final class OpenAlexWorks {

    /** The top-level fields a work is read from, as the API's {@code select} wants them. */
    static final String FIELDS =
            String.join(
                    ",",
                    "id",
                    "doi",
                    "display_name",
                    "publication_date",
                    "publication_year",
                    "language",
                    "type",
                    "primary_location",
                    "locations",
                    "authorships",
                    "cited_by_count",
                    "is_retracted",
                    "primary_topic",
                    "topics",
                    "referenced_works",
                    "abstract_inverted_index",
                    "updated_date");

    private OpenAlexWorks() {}

    static WorkRecord read(String id, JsonFields work) {
        Doi doi = doi(work);
        String arxiv = arxiv(doi, work);
        JsonFields location = work.object("primary_location");
        VenueMention venue = venue(location.object("source"));
        return new WorkRecord(
                OpenAlexRecords.SOURCE,
                id,
                OpenAlexRecords.version(work),
                id,
                doi == null || doi.arxivId().isPresent() ? null : doi.value(),
                arxiv,
                title(work),
                OpenAlexAbstracts.read(work),
                work.text("type"),
                work.text("language"),
                OpenAlexDates.published(work),
                null,
                venue,
                venueName(location),
                work.integer("cited_by_count"),
                work.isTrue("is_retracted"),
                OpenAlexAuthorships.read(work),
                OpenAlexTopics.ofWork(work),
                List.copyOf(OpenAlexIds.findAll(work, "referenced_works", 'W')));
    }

    private static @Nullable Doi doi(JsonFields work) {
        String text = work.text("doi");
        if (text == null) {
            return null;
        }
        Doi doi = Doi.find(text).orElse(null);
        if (doi == null) {
            work.note("malformed DOI left out");
        }
        return doi;
    }

    /** The arXiv id in the DOI, else the first one a location's address names. */
    private static @Nullable String arxiv(@Nullable Doi doi, JsonFields work) {
        Set<String> named = new LinkedHashSet<>();
        if (doi != null) {
            doi.arxivId().map(ArxivId::value).ifPresent(named::add);
        }
        List<JsonFields> locations = new ArrayList<>();
        locations.add(work.object("primary_location"));
        locations.addAll(work.objects("locations"));
        for (JsonFields location : locations) {
            addArxiv(location.text("landing_page_url"), named);
            addArxiv(location.text("pdf_url"), named);
        }
        if (named.size() > 1) {
            work.note("several arXiv ids on one work, the first kept");
        }
        return named.isEmpty() ? null : named.iterator().next();
    }

    private static void addArxiv(@Nullable String url, Set<String> named) {
        if (url != null && url.contains("://")) {
            ArxivId.find(url).map(ArxivId::value).ifPresent(named::add);
        }
    }

    private static @Nullable String title(JsonFields work) {
        String title = work.text("display_name");
        if (title == null) {
            title = work.text("title");
        }
        if (title == null) {
            work.note("work without a title");
        }
        return title;
    }

    private static @Nullable VenueMention venue(JsonFields source) {
        String id = OpenAlexIds.find(source, "id", 'S');
        return id == null
                ? null
                : new VenueMention(
                        id,
                        source.text("display_name"),
                        source.text("issn_l"),
                        source.text("type"));
    }

    private static @Nullable String venueName(JsonFields location) {
        String name = location.object("source").text("display_name");
        return name == null ? location.text("raw_source_name") : name;
    }
}
