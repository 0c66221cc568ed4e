package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.VenueMention;
import org.peergraph.importer.WorkRecord;

/** What a work is about, where it appeared and what it cites, as its records say. */
final class WorkStatements {

    private WorkStatements() {}

    /** Topics, by whoever says so first. */
    static List<WorkProjection.About> topics(WorkClusters.Cluster work) {
        Set<String> seen = new HashSet<>();
        List<WorkProjection.About> topics = new ArrayList<>();
        for (WorkRecord record : work.records()) {
            for (TopicMention topic : record.topics()) {
                if (seen.add(topic.id())) {
                    topics.add(new WorkProjection.About(topic, record.source()));
                }
            }
        }
        return topics;
    }

    /** Venues, by whoever says so first. */
    static List<WorkProjection.Reference> venues(WorkClusters.Cluster work) {
        Set<String> seen = new HashSet<>();
        List<WorkProjection.Reference> venues = new ArrayList<>();
        for (WorkRecord record : work.records()) {
            VenueMention venue = record.venue();
            if (venue != null && seen.add(venue.id())) {
                venues.add(new WorkProjection.Reference(venue.id(), record.source()));
            }
        }
        return venues;
    }

    /** Cited works, once each for every record that names them. */
    static List<WorkProjection.Reference> references(WorkClusters.Cluster work) {
        List<WorkProjection.Reference> references = new ArrayList<>();
        for (WorkRecord record : work.records()) {
            for (String reference : new LinkedHashSet<>(record.references())) {
                references.add(new WorkProjection.Reference(reference, record.source()));
            }
        }
        return references;
    }
}
