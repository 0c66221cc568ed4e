package org.peergraph.collaboration;

import java.util.Locale;
import java.util.UUID;
import org.peergraph.account.PeopleService;
import org.peergraph.account.Visitor;

/** People who have claimed records, and what the graph keeps of what they write. */
abstract class Correspondence extends PeopleService {

    /** Somebody with a record of their own, claimed at a level. */
    Scholar scholar(int level) {
        String email = someone();
        Visitor browser = signedIn(email);
        String account =
                ask("MATCH (a:Account)-[:HOLDS]->({value: $it}) RETURN a.id AS it", email)
                        .orElseThrow();
        String name = email.substring(0, email.indexOf('@'));
        String record = record(name);
        ask(
                """
                WITH split($it, ' ') AS it
                MATCH (r:Researcher {id: it[0]})
                SET r.claimLevel = toInteger(it[2])
                CREATE (:Claim:Made {id: 'claim:' + it[0], account: it[1], researcher: it[0], state: 'accepted', why: 'proven',
                        level: toInteger(it[2]), claimedAt: timestamp(), acceptedAt: timestamp()})
                RETURN it[0] AS it
                """,
                record + " " + account + " " + level);
        return new Scholar(browser, email, account, record, name);
    }

    /** A record nobody has claimed. */
    String record(String name) {
        String id = "name:" + name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        ask(
                "CREATE (r:Researcher {id: $it, name: 'Record of ' + $it, persistentWorks: 1, works: 1, collaborators: 0}) RETURN r.id AS it",
                id);
        return id;
    }

    /** Makes two records those of collaborators. */
    void published(String a, String b) {
        ask(
                """
                WITH split($it, ' ') AS it
                MATCH (a:Researcher {id: it[0]}), (b:Researcher {id: it[1]})
                CREATE (a)-[:COAUTHORED_WITH {works: 1, strength: 1.0, firstYear: 2020, lastYear: 2020}]->(b)
                RETURN a.id AS it
                """,
                a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
    }

    /** A number the graph answers with. */
    int count(String query, String it) {
        return ask(query, it).map(Integer::parseInt).orElseThrow();
    }

    int mailsTo(Scholar somebody, String subject) {
        return count(
                "MATCH (m:Mail {to: split($it, '|')[0]}) WHERE m.subject CONTAINS split($it, '|')[1] RETURN count(m) AS it",
                somebody.email() + "|" + subject);
    }

    /** How many invitations somebody has sent. */
    int sentBy(Scholar somebody) {
        return count("MATCH (i:Invitation {from: $it}) RETURN count(i) AS it", somebody.account());
    }

    /** What has become of an invitation. */
    String state(String invitation) {
        return ask("MATCH (i:Invitation {id: $it}) RETURN i.state AS it", id(invitation))
                .orElseThrow();
    }

    /** How many messages a conversation has. */
    int messages(String conversation) {
        return count(
                "MATCH (m:Message {conversation: $it}) RETURN count(m) AS it", id(conversation));
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
