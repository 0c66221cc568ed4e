package org.peergraph.moderation;

import org.peergraph.web.UnknownPageException;

/** No queue has such a case. */
final class UnknownCaseException extends UnknownPageException {

    UnknownCaseException() {
        super("There is no such case.", "/moderation", "Cases that wait");
    }
}
