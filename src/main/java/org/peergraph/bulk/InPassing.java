package org.peergraph.bulk;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.VenueMention;
import org.peergraph.importer.WorkRecord;

/**
 * Everything said in passing about topics, venues and institutions, each once; these are few enough
 * for memory.
 */
final class InPassing {

    private final Set<TopicMention> topics = ConcurrentHashMap.newKeySet();
    private final Set<VenueMention> venues = ConcurrentHashMap.newKeySet();
    private final Set<InstitutionMention> institutions = ConcurrentHashMap.newKeySet();

    void take(WorkRecord work) {
        for (Authorship authorship : work.authorships()) {
            institutions.addAll(authorship.institutions());
        }
        for (TopicMention topic : work.topics()) {
            topics.add(
                    new TopicMention(
                            topic.id(), topic.name(), topic.level(), null, false, topic.parent()));
        }
        if (work.venue() != null) {
            venues.add(work.venue());
        }
    }

    void take(ResearcherRecord researcher) {
        for (StatedAffiliation affiliation : researcher.affiliations()) {
            institutions.add(affiliation.institution());
        }
    }

    Set<TopicMention> topics() {
        return topics;
    }

    Set<VenueMention> venues() {
        return venues;
    }

    Set<InstitutionMention> institutions() {
        return institutions;
    }
}
