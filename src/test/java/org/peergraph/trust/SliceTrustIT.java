package org.peergraph.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peergraph.account.PeopleService;
import org.peergraph.account.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Slices choose people by the trust that their pages show. */
class SliceTrustIT extends PeopleService {

    @Test
    void aSliceHoldsExactlyThoseWhoseShownTrustIsEnough() {
        ask(
                """
                MATCH (:Researcher {id: $it})-[:COAUTHORED_WITH]-(r:Researcher)
                WITH r ORDER BY r.id
                WITH collect(r) AS people
                UNWIND range(0, size(people) - 1) AS i
                WITH people[i] AS r, i
                SET r.claimLevel = CASE WHEN i % 3 = 0 THEN null ELSE 2 + i % 4 END, r.followers = 7 * i,
                    r.verifiedFollowers = CASE WHEN i % 5 = 0 THEN null ELSE 4 * i END,
                    r.completeProfile = CASE WHEN i % 4 = 1 THEN true END,
                    r.persistentWorks = CASE WHEN i % 7 = 0 THEN 0 ELSE 3 * i END
                RETURN count(*) AS it
                """,
                MASQUELIER);
        Visitor reader = reader();
        Map<String, Integer> shown = new TreeMap<>();
        for (String id : people(reader, 0)) {
            shown.put(id, json(reader, "/api/v1/researchers/" + id).at("/trust/score").asInt());
        }
        assertThat(shown).hasSize(18);
        assertThat(Set.copyOf(shown.values())).hasSizeGreaterThan(8);
        for (int least = 1; least <= 100; least++) {
            int bound = least;
            assertThat(people(reader, least))
                    .as("minTrust=%d", least)
                    .isEqualTo(
                            shown.entrySet().stream()
                                    .filter(entry -> entry.getValue() >= bound)
                                    .map(Map.Entry::getKey)
                                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static Set<String> people(Visitor reader, int least) {
        return json(reader, "/api/v1/slices/" + MASQUELIER + "?researchers=30&minTrust=" + least)
                .path("nodes")
                .valueStream()
                .filter(node -> node.path("kind").asString().equals("researcher"))
                .map(node -> node.path("id").asString())
                .filter(id -> !id.equals(MASQUELIER))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode json(Visitor reader, String path) {
        return JsonMapper.shared().readTree(reader.get(path).body());
    }
}
