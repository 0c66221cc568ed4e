package org.peergraph.collaboration;

import org.peergraph.web.UnknownPageException;

/** What somebody asks for is not there, or is not theirs to read: they are not told which. */
final class NotYoursException extends UnknownPageException {

    NotYoursException(String what, String list) {
        super("You have no such %s; %s lists those you have.".formatted(what, list));
    }

    static NotYoursException invitation() {
        return new NotYoursException("invitation", "/invitations");
    }

    static NotYoursException conversation() {
        return new NotYoursException("conversation", "/conversations");
    }
}
