package org.peergraph.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author of one work.
 *
 * @param position 1 for the first author
 * @param printedName the name as printed on the work
 * @param matchedBy how the person was recognised: {@code openalex}, {@code orcid} or {@code name}
 */
public record WorkAuthor(
        String id,
        String name,
        int position,
        @Nullable String printedName,
        boolean corresponding,
        String matchedBy,
        List<WorkInstitution> institutions) {}
