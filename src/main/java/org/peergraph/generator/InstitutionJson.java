package org.peergraph.generator;

import tools.jackson.core.JsonGenerator;

/** Institutions as OpenAlex writes them. */
final class InstitutionJson {

    private InstitutionJson() {}

    static void write(Institution institution, String updated, JsonGenerator json) {
        mention(institution, json);
        json.writeStringProperty("homepage_url", institution.homepage());
        json.writeArrayPropertyStart("display_name_acronyms");
        json.writeEndArray();
        json.writeArrayPropertyStart("display_name_alternatives");
        json.writeString(institution.name() + " (" + institution.country() + ")");
        json.writeEndArray();
        json.writeObjectPropertyStart("geo");
        json.writeStringProperty("city", institution.city().name());
        json.writeStringProperty("country_code", institution.country().name());
        json.writeNumberProperty("latitude", institution.city().latitude());
        json.writeNumberProperty("longitude", institution.city().longitude());
        json.writeEndObject();
        json.writeArrayPropertyStart("associated_institutions");
        Institution parent = institution.parent();
        if (parent != null) {
            json.writeStartObject();
            json.writeStringProperty("id", parent.id());
            json.writeStringProperty("display_name", parent.name());
            json.writeStringProperty("relationship", "parent");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("updated_date", updated);
    }

    /** What works and authors say of an institution. */
    static void mention(Institution institution, JsonGenerator json) {
        json.writeStringProperty("id", institution.id());
        json.writeStringProperty("display_name", institution.name());
        json.writeStringProperty("ror", institution.ror());
        json.writeStringProperty("country_code", institution.country().name());
        json.writeStringProperty("type", institution.type());
        json.writeArrayPropertyStart("lineage");
        institution.lineage().forEach(json::writeString);
        json.writeEndArray();
    }
}
