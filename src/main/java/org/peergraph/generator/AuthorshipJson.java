package org.peergraph.generator;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.generator.Randomness.Aspect;
import tools.jackson.core.JsonGenerator;

/** The author lists of works as OpenAlex writes them. */
final class AuthorshipJson {

    /** Of 100 works the first author corresponds, otherwise the last. */
    private static final int FIRST_CORRESPONDS = 70;

    private final Corpus corpus;
    private final PrintedNames printedNames;

    AuthorshipJson(Corpus corpus) {
        this.corpus = corpus;
        printedNames = new PrintedNames(corpus.random(), corpus.dirt());
    }

    void write(int work, JsonGenerator json) {
        int[] team = corpus.teams().of(work);
        boolean first =
                corpus.random().of(Aspect.AUTHORSHIP, work, -1).nextInt(100) < FIRST_CORRESPONDS;
        int corresponding = first ? 0 : team.length - 1;
        boolean repeated = corpus.dirt().authorRepeated(work);
        int listed = repeated ? team.length + 1 : team.length;
        json.writeArrayPropertyStart("authorships");
        for (int i = 0; i < listed; i++) {
            json.writeStartObject();
            String position = i == 0 ? "first" : i == listed - 1 ? "last" : "middle";
            json.writeStringProperty("author_position", position);
            int member = i % team.length;
            authorship(work, member, team[member], json);
            json.writeBooleanProperty("is_corresponding", i == corresponding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void authorship(int work, int position, int author, JsonGenerator json) {
        PersonName name = corpus.names().of(author);
        boolean known = !corpus.dirt().authorIdMissing(work, position);
        @Nullable String orcid = known ? corpus.orcids().find(author) : null;
        boolean garbled = orcid != null && corpus.dirt().orcidAsName(work, position);
        json.writeObjectPropertyStart("author");
        json.writeStringProperty("id", known ? GeneratedIds.author(author) : null);
        json.writeStringProperty(
                "display_name", garbled ? Objects.requireNonNull(orcid) : name.display());
        json.writeStringProperty("orcid", orcid);
        json.writeEndObject();
        List<Institution> institutions =
                corpus.affiliations().printed(author, corpus.timeline().year(work), work);
        json.writeArrayPropertyStart("institutions");
        for (Institution institution : institutions) {
            json.writeStartObject();
            InstitutionJson.mention(institution, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("countries");
        institutions.stream()
                .map(institution -> institution.country().name())
                .distinct()
                .forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("raw_author_name", printedNames.of(name, work, position));
    }
}
