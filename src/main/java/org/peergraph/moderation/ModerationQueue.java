package org.peergraph.moderation;

import java.util.List;
import java.util.Optional;
import org.peergraph.account.SignedIn;

/** The cases of one feature. Every bean of this kind is on the moderators' page. */
public interface ModerationQueue {

    /** Which feature's, as a segment of addresses: {@code claims}. */
    String kind();

    /** Its heading: {@code Claims}. */
    String title();

    /** Cases that wait, the oldest first, at most so many. */
    List<ModerationCase> waiting(int limit);

    /** One case, decided or not. */
    Optional<ModerationCase> find(String id);

    /**
     * Decides a case, and writes so to the audit log in the same transaction.
     *
     * @param choice value of one of the case's choices; any other one is a bad parameter
     * @param reason what whoever is concerned is told
     */
    void decide(SignedIn moderator, String id, String choice, String reason);
}
