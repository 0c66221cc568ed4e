package org.peergraph.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.account.PeopleService;
import org.peergraph.account.Visitor;

/** Following on the pages of a running service. */
class FollowIT extends PeopleService {

    private static final String SAEED = "name:saeed-reza-kheradpisheh";
    private static final String PAGE = "/researchers/" + SAEED;
    private static final Map<String, String> HIM = Map.of("kind", "researcher", "entity", SAEED);

    @Test
    void everyKindOfPageCanBeFollowedAndNoLonger() {
        Visitor visitor = signedIn(someone());
        Map<String, String> entities =
                Map.of(
                        "researcher", "name:wei-fang",
                        "topic", "arxiv:cs.NE",
                        "work", "arxiv:2102.04159");
        entities.forEach(
                (kind, entity) -> {
                    Map<String, String> form = Map.of("kind", kind, "entity", entity);
                    HttpResponse<String> answer = visitor.post("/follows", form);
                    assertThat(Visitor.target(answer)).hasPath("/" + kind + "s/" + entity);
                    assertThat(visitor.get("/" + kind + "s/" + entity).body())
                            .contains(">Unfollow</button>")
                            .contains(">1 follower<");
                    visitor.post("/follows", form);
                    assertThat(visitor.get("/" + kind + "s/" + entity).body())
                            .contains(">1 follower<");
                    visitor.post("/follows/end", form);
                    assertThat(visitor.get("/" + kind + "s/" + entity).body())
                            .contains(">Follow</button>")
                            .contains(">0 followers<");
                });
    }

    @Test
    void readersSeeTheNewCountAtOnceAndAreLedToSignIn() {
        Visitor reader = reader();
        HttpResponse<String> before = reader.get(PAGE);
        assertThat(before.body())
                .contains("Sign in to follow")
                .doesNotContain("action=\"/follows\"");
        String tag = before.headers().firstValue("ETag").orElseThrow();

        Visitor visitor = signedIn(someone());
        visitor.post("/follows", HIM);

        HttpResponse<String> after = reader.get(PAGE);
        assertThat(after.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
        assertThat(after.body()).contains(">1 follower<");
        visitor.post("/follows/end", HIM);
    }

    @Test
    void onlyWhoIsSignedInFollowsAndOnlyByTheirOwnForm() {
        assertThat(Visitor.target(reader().post("/follows", HIM))).hasPath("/sign-in");
        assertThat(Visitor.target(reader().get("/feed"))).hasPath("/sign-in");
        assertThat(signedIn(someone()).postForged("/follows", HIM).statusCode()).isEqualTo(403);
        assertThat(reader().get(PAGE).body()).contains(">0 followers<");
    }

    @Test
    void whatIsNotThereCannotBeFollowed() {
        Visitor visitor = signedIn(someone());
        assertThat(visitor.post("/follows", Map.of("kind", "venue", "entity", SAEED)).statusCode())
                .isEqualTo(400);
        assertThat(
                        visitor.post(
                                        "/follows",
                                        Map.of("kind", "topic", "entity", "<script>x</script>"))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theOwnerTakesItAlongAndItGoesWithTheAccount() {
        String email = someone();
        Visitor visitor = signedIn(email);
        visitor.post("/follows", HIM);
        assertThat(visitor.get("/feed").body()).contains("Saeed Reza Kheradpisheh");
        assertThat(visitor.get("/account/data").body()).contains(SAEED);
        String id =
                ask("MATCH (a:Account)-[:HOLDS]->({value: $it}) RETURN a.id AS it", email)
                        .orElseThrow();
        visitor.post("/account/delete", Map.of("confirm", "delete"));
        assertThat(reader().get(PAGE).body()).contains(">0 followers<");
        assertThat(
                        ask(
                                "MATCH (n:Feed|Follow|FeedItem) WHERE n.account = $it RETURN count(n) AS it",
                                id))
                .contains("0");
    }
}
