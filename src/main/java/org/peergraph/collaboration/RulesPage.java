package org.peergraph.collaboration;

import org.jspecify.annotations.Nullable;
import org.peergraph.web.Page;

/**
 * Who may write to somebody, as they have chosen.
 *
 * @param from cursor the part of the blocked begins at; null at the start
 */
public record RulesPage(WritingRule rule, Page<Blocked> blocked, @Nullable String from) {

    public WritingRule[] rules() {
        return WritingRule.values();
    }
}
