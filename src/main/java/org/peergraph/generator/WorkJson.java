package org.peergraph.generator;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.peergraph.generator.Randomness.Aspect;
import org.peergraph.generator.WorkTopics.Scored;
import tools.jackson.core.JsonGenerator;

/** Works as OpenAlex writes them. */
final class WorkJson {

    private final Corpus corpus;
    private final WorkIds ids;
    private final Titles titles;
    private final Abstracts abstracts;
    private final AuthorshipJson authorships;
    private final LocationJson locations;

    WorkJson(Corpus corpus) {
        this.corpus = corpus;
        ids =
                new WorkIds(
                        corpus.random(),
                        corpus.timeline(),
                        corpus.communities(),
                        corpus.workTopics(),
                        corpus.dirt());
        titles = new Titles(corpus.random(), corpus.dirt());
        abstracts = new Abstracts(corpus.random());
        authorships = new AuthorshipJson(corpus);
        locations = new LocationJson(corpus);
    }

    void write(int work, String updated, JsonGenerator json) {
        SplittableRandom choice = corpus.random().of(Aspect.PUBLICATION, work);
        List<Scored> topics = corpus.workTopics().of(work);
        Topic topic = topics.getFirst().topic();
        String id = GeneratedIds.work(work);
        String title = titles.of(work, topic);
        @Nullable String doi = ids.doi(work);
        @Nullable String arxiv = ids.arxiv(work);
        boolean preprint = arxiv != null && ids.isPreprint(work);
        json.writeStringProperty("id", id);
        json.writeStringProperty("doi", doi);
        json.writeStringProperty("title", title);
        json.writeStringProperty("display_name", title);
        json.writeNumberProperty("publication_year", corpus.timeline().year(work));
        json.writeStringProperty("publication_date", corpus.timeline().date(work).toString());
        json.writeObjectPropertyStart("ids");
        json.writeStringProperty("openalex", id);
        json.writeStringProperty("doi", doi);
        json.writeEndObject();
        json.writeStringProperty("language", WorkTypes.language(choice));
        locations.write(work, doi, arxiv, preprint, json);
        json.writeStringProperty("type", preprint ? "preprint" : WorkTypes.type(choice));
        authorships.write(work, json);
        json.writeNumberProperty("cited_by_count", corpus.tally().citations(work));
        json.writeBooleanProperty("is_retracted", corpus.dirt().retracted(work));
        TopicJson.ofWork(topics, json);
        references(work, json);
        abstractIndex(work, topic, json);
        json.writeStringProperty("updated_date", updated);
    }

    private void references(int work, JsonGenerator json) {
        int[] cited = corpus.citations().of(work);
        json.writeNumberProperty("referenced_works_count", cited.length);
        json.writeArrayPropertyStart("referenced_works");
        for (int each : cited) {
            json.writeString(GeneratedIds.work(each));
        }
        json.writeEndArray();
    }

    private void abstractIndex(int work, Topic topic, JsonGenerator json) {
        var places = abstracts.of(work, topic);
        json.writeName("abstract_inverted_index");
        if (places.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        places.forEach(
                (word, at) -> {
                    json.writeArrayPropertyStart(word);
                    at.forEach(json::writeNumber);
                    json.writeEndArray();
                });
        json.writeEndObject();
    }
}
