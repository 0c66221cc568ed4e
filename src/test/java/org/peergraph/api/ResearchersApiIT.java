package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is told of a researcher. */
class ResearchersApiIT extends AskedService {

    @Test
    void researcherTellsFiguresAndTrustWithItsParts() {
        JsonNode researcher = json(get("/api/v1/researchers/" + MASQUELIER));
        assertThat(researcher.path("name").asString()).isEqualTo("Timothée Masquelier");
        assertThat(researcher.path("matchedByNameOnly").asBoolean()).isTrue();
        assertThat(researcher.path("works").asInt()).isEqualTo(7);
        int sum = 0;
        for (JsonNode part : researcher.at("/trust/parts")) {
            sum += part.path("points").asInt();
        }
        assertThat(researcher.at("/trust/score").asInt()).isEqualTo(sum).isEqualTo(23);
        assertThat(researcher.at("/trust/band").asString()).isEqualTo("EMERGING");
    }

    @Test
    void ranksCollaboratorsByStrengthAndTermsAddUpToIt() {
        JsonNode items =
                json(get("/api/v1/researchers/" + MASQUELIER + "/collaborators")).path("items");
        assertThat(items.get(0).path("name").asString()).isEqualTo("Saeed Reza Kheradpisheh");
        for (JsonNode collaborator : items) {
            double sum = 0;
            JsonNode terms = collaborator.path("terms");
            assertThat(terms.path("total").asInt()).isEqualTo(collaborator.path("works").asInt());
            for (JsonNode term : terms.path("items")) {
                sum += term.path("term").asDouble();
            }
            assertThat(sum + collaborator.path("rest").asDouble())
                    .isCloseTo(
                            collaborator.path("strength").asDouble(),
                            org.assertj.core.data.Offset.offset(1e-9));
        }
    }
}
