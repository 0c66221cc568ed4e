package org.peergraph.generator;

import org.peergraph.generator.Affiliations.Career;
import tools.jackson.core.JsonGenerator;

/** Authors as OpenAlex writes them. */
final class AuthorJson {

    private final Corpus corpus;

    AuthorJson(Corpus corpus) {
        this.corpus = corpus;
    }

    void write(int author, String updated, JsonGenerator json) {
        String id = GeneratedIds.author(author);
        String orcid = corpus.orcids().find(author);
        PersonName name = corpus.names().of(author);
        json.writeStringProperty("id", id);
        json.writeStringProperty("orcid", orcid);
        json.writeStringProperty("display_name", name.display());
        json.writeArrayPropertyStart("display_name_alternatives");
        json.writeString(name.display());
        json.writeString(name.abbreviated());
        if (!name.script().isEmpty()) {
            json.writeString(name.shownInScript() ? name.latin() : name.script());
        }
        json.writeEndArray();
        json.writeNumberProperty("works_count", corpus.tally().works(author));
        json.writeObjectPropertyStart("ids");
        json.writeStringProperty("openalex", id);
        json.writeStringProperty("orcid", orcid);
        json.writeEndObject();
        writeAffiliations(author, json);
        json.writeStringProperty("updated_date", updated);
    }

    /** The latest first. */
    private void writeAffiliations(int author, JsonGenerator json) {
        int first = corpus.tally().firstYear(author);
        int last = corpus.tally().lastYear(author);
        Career career = corpus.affiliations().career(author);
        json.writeArrayPropertyStart("affiliations");
        if (career.isSplit(first, last)) {
            affiliation(career.in(last), career.moved(), last, json);
            affiliation(career.in(first), first, career.moved() - 1, json);
        } else {
            affiliation(career.in(last), first, last, json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("last_known_institutions");
        json.writeStartObject();
        InstitutionJson.mention(career.in(last), json);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void affiliation(Institution institution, int from, int to, JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("institution");
        InstitutionJson.mention(institution, json);
        json.writeEndObject();
        json.writeArrayPropertyStart("years");
        for (int year = to; year >= from; year--) {
            json.writeNumber(year);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
