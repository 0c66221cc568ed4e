package org.peergraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people made is found by every id a record was known by, a claim as a follow is. */
class NamesIT extends ClaimedPeople {

    @Test
    void aFollowAndAClaimAreTheRecordsAfterItsIdWasMergedTwice() {
        Someone ada = followedOwner();
        ask(
                """
                MATCH (person:Researcher {id: $it})
                SET person.id = 'B2' + $it, person.openalex = 'B2' + $it
                CREATE (:Record {key: 'openalex:merged:' + $it, into: 'B1' + $it}),
                       (:Record {key: 'openalex:merged:B1' + $it, into: 'B2' + $it})
                RETURN person.id AS it
                """,
                ada.id());
        assertThat(reader().get("/researchers/B2" + ada.id()).body())
                .contains("Claimed by", ">1 follower<");
    }

    @Test
    void anOrcidOnTwoRecordsNamesTheFirstOfThem() {
        Someone ada = someoneWithOrcid();
        Someone twin = someoneNew();
        ask(
                "MATCH (p:Researcher {id: split($it, ' ')[0]}) SET p.orcid = split($it, ' ')[1] RETURN p.id AS it",
                twin.id() + " " + ada.orcid());
        ask(
                "CREATE (:Follow {account: 'account:before', kind: 'researcher', entity: 'orcid:' + $it, since: 1}) RETURN 1 AS it",
                ada.orcid());
        boolean adaFirst = ada.id().compareTo(twin.id()) < 0;
        assertThat(reader().get((adaFirst ? ada : twin).page()).body()).contains(">1 follower<");
        assertThat(reader().get((adaFirst ? twin : ada).page()).body()).contains(">0 followers<");
    }

    private Someone followedOwner() {
        Someone ada = someoneWithOrcid();
        owner(ada);
        signedIn(someone()).post("/follows", Map.of("kind", "researcher", "entity", ada.id()));
        assertThat(reader().get(ada.page()).body()).contains("Claimed by", ">1 follower<");
        return ada;
    }
}
