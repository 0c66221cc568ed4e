package org.peergraph.curation;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.peergraph.audit.AuditLog;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import org.peergraph.importer.run.GraphTests;
import org.peergraph.importer.sink.RecordProjection;

/** A small graph, and somebody who corrects it. */
abstract class CorrectedGraph extends GraphTests {

    static final String ADA = "account-of-ada";
    static final String ORCID = "0000-0001-9203-7625";
    static final String OTHER_ORCID = "0000-0002-1825-0097";

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SEQUENCE = Pattern.compile("sequence=\\d+");

    EntityIds ids;
    Derivation derivation;
    Corrections corrections;

    @BeforeEach
    void corrections() {
        derivation = new Derivation(graph, new DeriveSettings(100));
        ids = new EntityIds(graph);
        corrections = corrections(derivation);
    }

    Corrections corrections(Derivation deriving) {
        return new Corrections(
                graph,
                ids,
                new RecordProjection(),
                deriving,
                new AuditLog(graph, Clock.systemUTC()));
    }

    Correction make(Ruling ruling) {
        return corrections.make(ruling, ADA, "I should know");
    }

    static Ruling merge(String from, String into) {
        return new Ruling.Merge(from, into);
    }

    static Ruling split(String researcher, String... works) {
        return new Ruling.Split(researcher, List.of(works));
    }

    static Ruling notTheirs(String researcher, String... works) {
        return new Ruling.NotTheirs(researcher, List.of(works));
    }

    static Ruling wrongPlace(String researcher, String institution, @Nullable String instead) {
        return new Ruling.WrongAffiliation(researcher, institution, instead);
    }

    /** A researcher's own record, stating that they are at an institution since 2010. */
    static ResearcherRecord person(
            String id, String name, @Nullable String orcid, InstitutionMention... places) {
        return new ResearcherRecord(
                "openalex",
                id,
                "2024",
                id,
                orcid,
                name,
                List.of(name + " Jr."),
                Stream.of(places)
                        .map(place -> new StatedAffiliation(place, 2010, 2024, true))
                        .toList());
    }

    String ownId(String researcher) {
        return ids.getOwnId(EntityKind.RESEARCHER, researcher);
    }

    /** Whether a line of a dump is about anything but what people made. */
    static boolean ofRecords(String line) {
        return !line.matches("\\[\\w+, Made\\].*");
    }

    /** What the graph says, without the corrections themselves and with their ids made alike. */
    List<String> said() {
        return dump().stream()
                .filter(CorrectedGraph::ofRecords)
                .map(line -> UUID.matcher(line).replaceAll("U"))
                .map(line -> SEQUENCE.matcher(line).replaceAll("sequence=0"))
                .sorted()
                .collect(Collectors.toList());
    }
}
