package org.peergraph.importer.ror;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The registry's two schemas, told apart by the fields that one of them alone has. */
enum RorSchema {
    V2("names", "locations", "admin"),
    V1("name", "country", "addresses", "labels", "aliases");

    private final List<String> own;

    RorSchema(String... own) {
        this.own = List.of(own);
    }

    /** Nothing if no field tells; v2 if fields of both do. */
    static Optional<RorSchema> of(JsonNode json) {
        for (RorSchema schema : values()) {
            if (schema.own.stream().anyMatch(json::has)) {
                return Optional.of(schema);
            }
        }
        return Optional.empty();
    }
}
