package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody can do with their own account, and only with theirs. */
class AccountIT extends PeopleService {

    @Test
    void aNameIsKeptAsItIsAndShownAsText() {
        Visitor visitor = signedIn(someone());
        visitor.post("/account/name", Map.of("name", "  Ada <script>alert(1)</script>  "));
        assertThat(visitor.get("/account").body())
                .contains("Ada &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void namesThatAreNoneAreRefusedAndNothingChanges() {
        Visitor visitor = signedIn(someone());
        visitor.post("/account/name", Map.of("name", "Ada"));
        for (String unfit : new String[] {"", "   ", "x".repeat(121), "a\u0000b", "a\u202Eb"}) {
            assertThat(visitor.post("/account/name", Map.of("name", unfit)).statusCode())
                    .isEqualTo(400);
        }
        assertThat(visitor.get("/account").body()).contains(">Ada</h1>");
    }

    @Test
    void fieldsNobodyOffersChangeNothing() {
        Visitor visitor = signedIn(someone());
        visitor.post(
                "/account/name",
                Map.of(
                        "name",
                        "Ada",
                        "moderator",
                        "true",
                        "account.moderator",
                        "true",
                        "id",
                        "account:1"));
        assertThat(visitor.get("/moderators").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/account").body()).doesNotContain("Moderator");
    }

    @Test
    void everythingKeptIsOneFile() {
        String email = someone();
        HttpResponse<String> file = signedIn(email).get("/account/data");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        JsonNode all = JsonMapper.shared().readTree(file.body());
        assertThat(all.at("/account/identities/0/value").asString()).isEqualTo(email);
        assertThat(all.at("/sessions").asInt()).isOne();
    }

    @Test
    void lettersAreInTheFileWithoutWhatOpensASignIn() {
        String email = someone();
        Visitor visitor = signedIn(email);
        JsonNode letters =
                JsonMapper.shared().readTree(visitor.get("/account/data").body()).at("/letters");
        assertThat(letters).hasSize(1);
        assertThat(letters.at("/0/to").asString()).isEqualTo(email);
        assertThat(letters.at("/0/subject").asString()).isEqualTo("Sign in to Peergraph");
        assertThat(letters.at("/0/text").asString()).contains("/sign-in/link/…\n");
    }

    @Test
    void lettersAndLinksThatWaitGoWithTheAccountAndNobodyElses() {
        String email = someone();
        String other = someone();
        Visitor visitor = signedIn(email);
        signedIn(other);
        reader().post("/sign-in/email", Map.of("email", email));
        String link = linkMailedTo(email).getPath();
        visitor.post("/account/delete", Map.of("confirm", "delete"));
        assertThat(ask("MATCH (m:Mail {to: $it}) RETURN count(m) AS it", email)).contains("0");
        assertThat(ask("MATCH (m:Mail {to: $it}) RETURN count(m) AS it", other)).contains("1");
        assertThat(reader().get(link).headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in?problem=expired");
    }

    @Test
    void aDeletedAccountIsGoneWithItsIdentitiesAndSessions() {
        String email = someone();
        Visitor visitor = signedIn(email);
        HttpResponse<String> unsure = visitor.post("/account/delete", Map.of("confirm", "no"));
        assertThat(unsure.statusCode()).isEqualTo(400);
        assertThat(unsure.body()).contains("It takes the word delete.").doesNotContain("parameter");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        HttpResponse<String> gone = visitor.post("/account/delete", Map.of("confirm", "delete"));
        assertThat(visitor.follow(Visitor.target(gone).toString()).body())
                .contains("Your account is deleted");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
        assertThat(ask("MATCH (i:Identity {value: $it}) RETURN count(i) AS it", email))
                .contains("0");
    }

    @Test
    void administratorsMakeModeratorsAndUnmakeThem() {
        String email = someone();
        Visitor person = signedIn(email);
        Visitor administrator = signedIn(ADMINISTRATOR);
        assertThat(administrator.post("/moderators/add", Map.of("identity", email)).statusCode())
                .isEqualTo(302);
        assertThat(person.get("/account").body()).contains(">Moderator<");
        assertThat(person.get("/moderators").statusCode()).isEqualTo(403);
        String id =
                ask("MATCH (a:Account)-[:HOLDS]->({value: $it}) RETURN a.id AS it", email)
                        .orElseThrow();
        administrator.post("/moderators/remove", Map.of("account", id));
        assertThat(person.get("/account").body()).doesNotContain(">Moderator<");
        assertThat(administrator.get("/moderation/log").body())
                .contains("made a moderator", "no longer a moderator");
    }

    @Test
    void somebodyUnknownIsNoModerator() {
        assertThat(
                        signedIn(ADMINISTRATOR)
                                .post("/moderators/add", Map.of("identity", "nobody@example.org"))
                                .statusCode())
                .isEqualTo(400);
    }
}
