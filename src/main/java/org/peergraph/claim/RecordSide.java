package org.peergraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.peergraph.moderation.ModerationCase.Fact;
import org.peergraph.moderation.ModerationCase.Side;

/** What sources say of a record, beside those who claim it. */
final class RecordSide {

    private static final String SOURCES = "imported";

    private RecordSide() {}

    static Side of(ClaimedRecord record) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Name", record.name(), SOURCES, null));
        facts.add(
                new Fact(
                        "ORCID iD",
                        Objects.requireNonNullElse(record.orcid(), "none"),
                        SOURCES,
                        null));
        facts.add(new Fact("Works", String.valueOf(record.works()), SOURCES, null));
        record.institutions()
                .forEach(
                        place ->
                                facts.add(
                                        new Fact(
                                                place.name(),
                                                String.join(", ", place.domains()),
                                                "ROR",
                                                null)));
        return new Side("The record", facts);
    }
}
