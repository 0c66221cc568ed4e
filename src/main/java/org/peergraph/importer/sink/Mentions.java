package org.peergraph.importer.sink;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.VenueMention;
import org.peergraph.importer.WorkRecord;

/** What records name beside the entity they describe. */
final class Mentions {

    private Mentions() {}

    static List<Authorship> authorships(List<WorkRecord> works) {
        return works.stream().flatMap(work -> work.authorships().stream()).toList();
    }

    static List<InstitutionMention> institutions(
            List<WorkRecord> works, List<ResearcherRecord> researchers) {
        return Stream.concat(
                        authorships(works).stream().flatMap(a -> a.institutions().stream()),
                        researchers.stream()
                                .flatMap(r -> r.affiliations().stream())
                                .map(StatedAffiliation::institution))
                .distinct()
                .toList();
    }

    static List<TopicMention> topics(List<WorkRecord> works) {
        return works.stream().flatMap(work -> work.topics().stream()).distinct().toList();
    }

    static List<VenueMention> venues(List<WorkRecord> works) {
        return works.stream().map(WorkRecord::venue).filter(Objects::nonNull).distinct().toList();
    }
}
