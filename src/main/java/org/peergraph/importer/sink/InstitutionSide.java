package org.peergraph.importer.sink;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.InstitutionRecord;

/** All that is said under one identifier: under an OpenAlex id, or under a ROR id alone. */
final class InstitutionSide {

    private final String identifier;
    private final boolean openalex;
    private final InstitutionMentions mentions = new InstitutionMentions();
    private final Map<String, InstitutionRecord> records = new TreeMap<>();
    private @Nullable StoredInstitution node;

    private InstitutionSide(String identifier, boolean openalex) {
        this.identifier = identifier;
        this.openalex = openalex;
    }

    static InstitutionSide ofOpenAlex(String id) {
        return new InstitutionSide(id, true);
    }

    static InstitutionSide ofRor(String bareId) {
        return new InstitutionSide(bareId, false);
    }

    void take(InstitutionRecord institution) {
        records.put(institution.key(), institution);
    }

    /** Takes the node that stood for this side so far, with the mentions it keeps. */
    void take(StoredInstitution stored) {
        node = stored;
        mentions.takeAll(InstitutionMentions.of(stored.properties()));
    }

    @Nullable String openalex() {
        return openalex ? identifier : null;
    }

    /** The bare ROR id said to be the institution's: a record's word beats a mention's. */
    @Nullable String ror() {
        if (!openalex) {
            return identifier;
        }
        return records.values().stream()
                .sorted(InstitutionProperties.BY_RANK)
                .map(InstitutionRecord::ror)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> mentions.text("ror"));
    }

    InstitutionMentions mentions() {
        return mentions;
    }

    List<InstitutionRecord> records() {
        return List.copyOf(records.values());
    }

    @Nullable StoredInstitution node() {
        return node;
    }
}
