package org.peergraph.generator;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.peergraph.generator.Randomness.Aspect;
import tools.jackson.core.JsonGenerator;

/** Where works can be read, as OpenAlex writes it: at the publisher's, on arXiv, or both. */
final class LocationJson {

    private static final Venue ARXIV = Venues.arxiv();

    /** Of 100 works, those without a venue: theses, data, what nobody catalogued. */
    private static final int WITHOUT_VENUE = 7;

    private final Corpus corpus;

    LocationJson(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The fields {@code primary_location} and {@code locations}.
     *
     * @param arxiv the work's number on arXiv
     * @param preprint whether it is there alone
     */
    void write(
            int work,
            @Nullable String doi,
            @Nullable String arxiv,
            boolean preprint,
            JsonGenerator json) {
        Venue venue = preprint ? ARXIV : venue(work);
        json.writeName("primary_location");
        location(venue, doi, preprint ? arxiv : null, json);
        json.writeArrayPropertyStart("locations");
        location(venue, doi, preprint ? arxiv : null, json);
        if (arxiv != null && !preprint) {
            location(ARXIV, null, arxiv, json);
        }
        json.writeEndArray();
    }

    private @Nullable Venue venue(int work) {
        SplittableRandom choice = corpus.random().of(Aspect.PUBLICATION, work, 3);
        return choice.nextInt(100) < WITHOUT_VENUE
                ? null
                : corpus.venues().pick(corpus.communities().of(work), choice);
    }

    private static void location(
            @Nullable Venue venue,
            @Nullable String doi,
            @Nullable String arxiv,
            JsonGenerator json) {
        json.writeStartObject();
        json.writeBooleanProperty("is_oa", arxiv != null);
        json.writeStringProperty(
                "landing_page_url", arxiv == null ? doi : "https://arxiv.org/abs/" + arxiv);
        json.writeStringProperty(
                "pdf_url", arxiv == null ? null : "https://arxiv.org/pdf/" + arxiv);
        json.writeName("source");
        if (venue == null) {
            json.writeNull();
        } else {
            source(venue, json);
        }
        json.writeStringProperty("raw_source_name", venue == null ? null : venue.name());
        json.writeEndObject();
    }

    private static void source(Venue venue, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", venue.id());
        json.writeStringProperty("display_name", venue.name());
        json.writeStringProperty("issn_l", venue.issn());
        if (venue.issn() == null) {
            json.writeNullProperty("issn");
        } else {
            json.writeArrayPropertyStart("issn");
            json.writeString(venue.issn());
            json.writeEndArray();
        }
        json.writeStringProperty("type", venue.type());
        json.writeEndObject();
    }
}
