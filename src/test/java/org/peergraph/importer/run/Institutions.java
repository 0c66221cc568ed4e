package org.peergraph.importer.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.WorkRecord;

/** Records about institutions as short as a test can say them. */
final class Institutions {

    static final String ANU = "019wvm592";
    static final String COLLEGE = "03yez3163";

    private Institutions() {}

    static InstitutionRecord openalex(
            String id,
            @Nullable String ror,
            @Nullable String name,
            @Nullable String type,
            @Nullable String country,
            @Nullable String city,
            String... parents) {
        return dated("2024", id, ror, name, type, country, city, parents);
    }

    static InstitutionRecord dated(
            String version,
            String id,
            @Nullable String ror,
            @Nullable String name,
            @Nullable String type,
            @Nullable String country,
            @Nullable String city,
            String... parents) {
        return new InstitutionRecord(
                "openalex",
                id,
                version,
                id,
                ror,
                name,
                List.of(),
                type,
                country,
                city,
                -35.0,
                149.0,
                List.of("openalex.example"),
                List.of(parents),
                null,
                List.of());
    }

    static InstitutionRecord ror(
            String id,
            String name,
            @Nullable String type,
            @Nullable String country,
            @Nullable String city,
            String... parents) {
        return new InstitutionRecord(
                "ror",
                id,
                "2025-01-01",
                null,
                id,
                name,
                List.of("Another name"),
                type,
                country,
                city,
                -35.3,
                149.1,
                List.of(),
                List.of(parents),
                "active",
                List.of());
    }

    static InstitutionRecord closed(String id, String... successors) {
        return new InstitutionRecord(
                "ror",
                id,
                "2025-01-01",
                null,
                id,
                "Closed",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                "inactive",
                List.of(successors));
    }

    /** A work of two authors, one of them at an institution. */
    static WorkRecord workAt(
            String work, String institution, @Nullable String ror, @Nullable String name) {
        WorkRecord base = Records.openalex(work, "2024", "A1", "A2");
        List<InstitutionMention> place =
                List.of(
                        new InstitutionMention(
                                institution, ror, name, "education", "AU", List.of()));
        List<Authorship> authorships =
                base.authorships().stream()
                        .map(
                                a ->
                                        new Authorship(
                                                a.position(),
                                                a.openalex(),
                                                a.orcid(),
                                                a.name(),
                                                a.printedName(),
                                                a.corresponding(),
                                                a.position() == 1 ? place : List.of()))
                        .toList();
        return new WorkRecord(
                base.source(),
                base.sourceId(),
                base.version(),
                base.openalex(),
                base.doi(),
                base.arxiv(),
                base.title(),
                base.abstractText(),
                base.type(),
                base.language(),
                base.date(),
                base.revised(),
                base.venue(),
                base.venueName(),
                base.citedBy(),
                base.retracted(),
                authorships,
                base.topics(),
                base.references());
    }
}
