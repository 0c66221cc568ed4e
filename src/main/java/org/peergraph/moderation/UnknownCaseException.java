package org.peergraph.moderation;

import org.peergraph.web.UnknownPageException;

/** No queue has such a case. */
final class UnknownCaseException extends UnknownPageException {

    UnknownCaseException(String kind, String id) {
        super("There is no case '%s/%s'; /moderation lists those that wait.".formatted(kind, id));
    }
}
