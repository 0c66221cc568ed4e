package org.peergraph.moderation;

import java.util.List;

/** The cases of one queue on the moderators' page. */
record WaitingCases(String kind, String title, List<ModerationCase> cases) {

    static WaitingCases of(ModerationQueue queue, int limit) {
        return new WaitingCases(queue.kind(), queue.title(), queue.waiting(limit));
    }
}
