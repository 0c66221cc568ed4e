package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.Test;

/** Signing in with ORCID, against a real OpenID provider on loopback. */
class OrcidSignInIT extends PeopleService {

    @Test
    void whoeverSignsInThereHasAnAccountWithTheirIdAndName() {
        Visitor visitor = signedInAtOrcid("0000-0001-9203-7625");
        assertThat(visitor.get("/account").body()).contains("0000-0001-9203-7625", "Ada Lovelace");
        signedInAtOrcid("0000-0001-9203-7625");
        assertThat(
                        ask(
                                "MATCH (a:Account)-[:HOLDS]->({value: $it}) RETURN count(a) AS it",
                                "0000-0001-9203-7625"))
                .contains("1");
    }

    @Test
    void somebodySignedInAddsTheirId() {
        String email = someone();
        Visitor visitor = signedIn(email);
        atOrcid(visitor, "0000-0001-5109-3700");
        assertThat(visitor.get("/account").body()).contains(email, "0000-0001-5109-3700");
    }

    @Test
    void anIdOfAnotherAccountIsNotAddedAndNobodyIsSwitched() {
        signedInAtOrcid("0000-0002-9079-593X");
        String email = someone();
        Visitor visitor = signedIn(email);
        HttpResponse<String> back = atOrcid(visitor, "0000-0002-9079-593X");
        assertThat(Visitor.target(back).toString()).endsWith("/account?problem=taken");
        assertThat(visitor.follow("/account?problem=taken").body())
                .contains(email, "belongs to another account")
                .doesNotContain("0000-0002-9079-593X");
    }

    @Test
    void anAccountHasOneId() {
        Visitor visitor = signedInAtOrcid("0000-0003-1613-5981");
        HttpResponse<String> back = atOrcid(visitor, "0000-0001-8629-9506");
        assertThat(Visitor.target(back).getQuery()).isEqualTo("problem=second-orcid");
        assertThat(visitor.get("/account").body())
                .contains("0000-0003-1613-5981")
                .doesNotContain("0000-0001-8629-9506");
    }

    @Test
    void refusingThereSignsNobodyIn() {
        Visitor visitor = reader();
        String state = state(visitor.get("/sign-in/with/orcid"));
        HttpResponse<String> back =
                visitor.get("/sign-in/orcid/back?error=access_denied&state=" + state);
        assertThat(Visitor.target(back).getQuery()).isEqualTo("problem=denied");
        assertThat(visitor.follow("/sign-in?problem=denied").body()).contains("Nothing was kept");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void aStateOfAnotherBrowserOrOfNoneIsExpired() {
        Visitor one = reader();
        URI back = Visitor.target(leftForOrcid(one));
        Visitor other = reader();
        other.get("/sign-in/with/orcid");
        assertThat(Visitor.target(other.get(back.toString())).getQuery())
                .isEqualTo("problem=expired");
        assertThat(Visitor.target(reader().get(back.toString())).getQuery())
                .isEqualTo("problem=expired");
    }

    @Test
    void comingBackTwiceIsExpired() {
        Visitor visitor = reader();
        OrcidStandIn.next(subject("0000-0002-0000-000X", Map.of()));
        String back = Visitor.target(leftForOrcid(visitor)).toString();
        visitor.get(back);
        assertThat(Visitor.target(visitor.get(back)).getQuery()).isEqualTo("problem=expired");
    }

    @Test
    void aCodeThatWasUsedSignsNobodyIn() {
        Visitor owner = reader();
        OrcidStandIn.next(subject("0000-0002-1694-233X", Map.of()));
        String back = Visitor.target(leftForOrcid(owner)).toString();
        owner.get(back);
        Visitor thief = reader();
        String state = state(thief.get("/sign-in/with/orcid"));
        String code = back.replaceAll(".*[?&]code=([^&]*).*", "$1");
        HttpResponse<String> answer =
                thief.get("/sign-in/orcid/back?code=" + code + "&state=" + state);
        assertThat(Visitor.target(answer).getQuery()).isEqualTo("problem=failed");
        assertThat(thief.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void anIdentityTokenOfAnotherIssuerIsWorthNothing() {
        refused(subject("0000-0002-1825-0097", Map.of("iss", "https://evil.example")));
    }

    @Test
    void anIdentityTokenForAnotherServiceIsWorthNothing() {
        refused(subject("0000-0002-1825-0097", Map.of("aud", List.of("APP-OTHER"))));
    }

    @Test
    void anExpiredIdentityTokenIsWorthNothing() {
        refused(OrcidStandIn.token("0000-0002-1825-0097", Map.of(), -3600));
    }

    @Test
    void aSubjectThatIsNoOrcidIdSignsNobodyIn() {
        refused(subject("0000-0002-1825-0098", Map.of()));
    }

    private void refused(DefaultOAuth2TokenCallback token) {
        Visitor visitor = reader();
        OrcidStandIn.next(token);
        HttpResponse<String> back = visitor.get(Visitor.target(leftForOrcid(visitor)).toString());
        assertThat(Visitor.target(back).getQuery()).isEqualTo("problem=failed");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    private static DefaultOAuth2TokenCallback subject(String orcid, Map<String, Object> claims) {
        return OrcidStandIn.token(orcid, claims, 3600);
    }

    private static String state(HttpResponse<String> leaving) {
        return Visitor.target(leaving).getQuery().replaceAll(".*state=([^&]*).*", "$1");
    }
}
