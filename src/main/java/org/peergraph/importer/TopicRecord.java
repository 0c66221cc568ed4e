package org.peergraph.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic as one source describes it.
 *
 * @param id own id: {@code T10399}, {@code subfield:2211}, {@code arxiv:cs.NE}
 * @param level as in {@link TopicMention}
 * @param parent the next broader topic
 */
public record TopicRecord(
        String source,
        String sourceId,
        String version,
        String id,
        @Nullable String name,
        @Nullable String description,
        List<String> keywords,
        String level,
        @Nullable TopicMention parent)
        implements ImportedRecord {}
