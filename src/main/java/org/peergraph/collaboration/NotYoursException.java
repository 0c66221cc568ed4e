package org.peergraph.collaboration;

import org.peergraph.web.UnknownPageException;

/** What somebody asks for is not there, or is not theirs to read: they are not told which. */
final class NotYoursException extends UnknownPageException {

    private NotYoursException(String what, String list) {
        super("You have no such %s.".formatted(what), list, "Your %ss".formatted(what));
    }

    static NotYoursException invitation() {
        return new NotYoursException("invitation", "/invitations");
    }

    static NotYoursException conversation() {
        return new NotYoursException("conversation", "/conversations");
    }
}
