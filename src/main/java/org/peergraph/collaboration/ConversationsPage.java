package org.peergraph.collaboration;

import org.jspecify.annotations.Nullable;
import org.peergraph.web.Page;

/**
 * A part of somebody's conversations.
 *
 * @param from cursor the part begins at; null at the start
 */
public record ConversationsPage(Page<ConversationLine> part, @Nullable String from) {}
