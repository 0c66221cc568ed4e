package org.peergraph.importer;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What one source says about one entity, in one version.
 *
 * <p>A record is a value: two with the same key and the same content are equal, whoever read them.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WorkRecord.class, name = "work"),
    @JsonSubTypes.Type(value = ResearcherRecord.class, name = "researcher"),
    @JsonSubTypes.Type(value = InstitutionRecord.class, name = "institution"),
    @JsonSubTypes.Type(value = TopicRecord.class, name = "topic"),
    @JsonSubTypes.Type(value = MergedIdRecord.class, name = "merged")
})
public sealed interface ImportedRecord
        permits WorkRecord, ResearcherRecord, InstitutionRecord, TopicRecord, MergedIdRecord {

    /** The source's name, such as {@code arxiv}. */
    String source();

    /** The record's id within its source. */
    String sourceId();

    /**
     * When the source last changed it, as text whose order is its age (ISO 8601); empty if the
     * source does not say.
     */
    String version();

    /** {@code source:sourceId}, unique over all records. */
    default String key() {
        return source() + ":" + sourceId();
    }
}
