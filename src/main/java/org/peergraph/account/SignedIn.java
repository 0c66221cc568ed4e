package org.peergraph.account;

import org.peergraph.web.NotAllowedException;

/**
 * Who asks. A controller's method that takes one is for those who are signed in: others are sent to
 * sign in, or told so.
 *
 * @param administrator named by configuration
 */
public record SignedIn(Account account, boolean administrator) {

    public String id() {
        return account.id();
    }

    public String name() {
        return account.name();
    }

    /** Administrators are moderators as well. */
    public boolean moderator() {
        return administrator || account.moderator();
    }

    /**
     * @throws NotAllowedException if they are none
     */
    public void requireModerator() {
        if (!moderator()) {
            throw new NotAllowedException("moderators");
        }
    }

    /**
     * @throws NotAllowedException if they are none
     */
    public void requireAdministrator() {
        if (!administrator) {
            throw new NotAllowedException("administrators");
        }
    }
}
