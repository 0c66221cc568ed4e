package org.peergraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.peergraph.account.PeopleService;
import org.peergraph.account.Visitor;

/** Records to be claimed, each somebody else's, at a university with a domain. */
public abstract class ClaimedPeople extends PeopleService {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /**
     * A record with one work.
     *
     * @param id OpenAlex id
     * @param name as printed, unlike anybody else's
     * @param orcid iD nobody else has; not on the record yet
     */
    public record Someone(String id, String name, String orcid) {

        /** What tells their addresses apart. */
        String number() {
            return id.substring(1);
        }

        /** The page of the record. */
        public String page() {
            return "/researchers/" + id;
        }

        String claim() {
            return page() + "/claim";
        }

        /** The address the university would give them, at a domain of it. */
        String address(String domain) {
            return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@" + domain;
        }
    }

    /** A new record without an iD. */
    protected Someone someoneNew() {
        return made(false);
    }

    /** A new record that carries its person's iD. */
    protected Someone someoneWithOrcid() {
        return made(true);
    }

    private Someone made(boolean withOrcid) {
        int number = NUMBER.incrementAndGet();
        Someone someone =
                new Someone("A99000" + number, "Ada Byron" + number, orcid(90_000 + number));
        ask(
                """
                WITH split($it, '|') AS given
                WITH given[0] AS id, given[1] AS name, CASE given[2] WHEN '' THEN null ELSE given[2] END AS orcid
                MERGE (place:Institution {id: 'ror:0claimtest'})
                SET place.name = 'Claim University', place.domains = ['claim.example', 'gmail.com']
                CREATE (person:Researcher {id: id, openalex: id, name: name, orcid: orcid, works: 1, persistentWorks: 1,
                                           newestWorks: ['W' + id], newestYears: [2020]})
                CREATE (person)-[:AUTHORED {position: 2, name: 'Ada', source: 'openalex', matchedBy: 'openalex', affiliations: []}]->
                       (:Work {id: 'W' + id, title: 'Notes of ' + id, doi: '10.1/' + id, year: 2020, authorCount: 2})
                CREATE (person)-[:AFFILIATED_WITH {works: 1, lastKnown: true}]->(place)
                RETURN id AS it
                """,
                someone.id() + "|" + someone.name() + "|" + (withOrcid ? someone.orcid() : ""));
        return someone;
    }

    /** The source's record of the work says that the iD stands at this place of the author list. */
    protected void printOrcid(Someone someone, int position, String orcid) {
        ask(
                """
                MATCH (work:Work {id: 'W' + split($it, ' ')[0]})
                CREATE (:Record {key: 'openalex:W' + $it, source: 'openalex', content:
                        '{"authorships":[{"position":' + split($it, ' ')[1] + ',"orcid":"' + split($it, ' ')[2] + '"}]}'})
                       -[:DESCRIBES]->(work)
                RETURN work.id AS it
                """,
                someone.id() + " " + position + " " + orcid);
    }

    /** Whoever has the iD, signed in with it. */
    protected Visitor owner(Someone someone) {
        Visitor visitor = signedInAtOrcid(someone.orcid());
        assertThat(visitor.post(someone.claim(), Map.of()).statusCode()).isEqualTo(302);
        return visitor;
    }

    /** Claims, and gives the page on which one is told what became of it. */
    protected String claimed(Visitor visitor, Someone someone) {
        HttpResponse<String> sent = visitor.post(someone.claim(), Map.of());
        assertThat(sent.statusCode()).isEqualTo(302);
        return visitor.get(someone.claim()).body();
    }

    /** Somebody an administrator has made a moderator. */
    protected Visitor moderator() {
        String email = someone();
        Visitor visitor = signedIn(email);
        ask(
                "MATCH (a:Account)-[:HOLDS]->({value: $it}) SET a.moderator = true RETURN a.id AS it",
                email);
        return visitor;
    }

    /** Proves another address. */
    protected void prove(Visitor visitor, String email) {
        visitor.post("/sign-in/add-email", Map.of("email", email));
        assertThat(visitor.post(linkMailedTo(email).getPath(), Map.of()).statusCode())
                .isEqualTo(302);
    }

    /** The newest claim of the record, as moderators address it. */
    protected String caseOf(Someone someone) {
        return "/moderation/claims/"
                + ask(
                                "MATCH (c:Claim {researcher: $it}) RETURN c.id AS it ORDER BY c.claimedAt DESC LIMIT 1",
                                someone.id())
                        .orElseThrow();
    }

    protected int decide(Visitor moderator, String address, String choice) {
        return moderator
                .post(address, Map.of("choice", choice, "reason", "Compared by hand."))
                .statusCode();
    }

    /** An iD with a right check digit (ISO 7064 mod 11-2). */
    protected static String orcid(int number) {
        String digits = "%015d".formatted(number);
        int total = 0;
        for (char digit : digits.toCharArray()) {
            total = (total + Character.digit(digit, 10)) * 2;
        }
        int check = (12 - total % 11) % 11;
        String all = digits + (check == 10 ? "X" : String.valueOf(check));
        return all.replaceAll("(.{4})(?=.)", "$1-");
    }
}
