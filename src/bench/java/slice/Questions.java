package slice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Who is asked about: the same for every system.
 *
 * @param random researchers with collaborators, 2,000 of them
 * @param hubs the ten researchers with the most collaborators
 * @param otherHubs the ten topics, institutions and works with the most works or citations
 * @param pairs 200 pairs of random researchers, a space between
 */
record Questions(List<String> random, List<String> hubs, List<String> otherHubs, List<String> pairs) {

    static Questions of(Driver driver) {
        try (Session session = driver.session()) {
            List<String> all =
                    ids(session, "MATCH (r:Researcher) WHERE r.collaborators > 0 RETURN r.id ORDER BY r.id");
            Collections.shuffle(all, new Random(7));
            List<String> random = all.subList(0, Math.min(2000, all.size()));
            List<String> hubs =
                    ids(session, "MATCH (r:Researcher) RETURN r.id ORDER BY coalesce(r.collaborators, 0) DESC LIMIT 10");
            List<String> others = new ArrayList<>();
            others.addAll(ids(session, "MATCH (n:Topic) RETURN n.id ORDER BY coalesce(n.works, 0) DESC LIMIT 10"));
            others.addAll(ids(session, "MATCH (n:Institution) RETURN n.id ORDER BY coalesce(n.works, 0) DESC LIMIT 10"));
            others.addAll(ids(session, "MATCH (n:Work) RETURN n.id ORDER BY coalesce(n.citations, 0) DESC LIMIT 10"));
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < Math.min(200, random.size() / 2); i++) {
                pairs.add(random.get(2 * i) + " " + random.get(2 * i + 1));
            }
            return new Questions(random, hubs, others, pairs);
        }
    }

    private static List<String> ids(Session session, String query) {
        return new ArrayList<>(session.run(query).list(row -> row.get(0).asString()));
    }
}
