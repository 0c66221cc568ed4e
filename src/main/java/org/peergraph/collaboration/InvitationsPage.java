package org.peergraph.collaboration;

import org.jspecify.annotations.Nullable;
import org.peergraph.web.Page;

/**
 * A part of the invitations somebody has received or sent.
 *
 * @param box received or sent
 * @param from cursor the part begins at; null at the start
 */
public record InvitationsPage(String box, Page<Invitation> part, @Nullable String from) {}
