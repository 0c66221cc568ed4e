package org.peergraph.collaboration;

import org.peergraph.account.Secret;
import org.peergraph.web.BadParameterException;

/**
 * A word every form is given that writes something, so that a form sent twice, by a double click or
 * by a browser that tries again, writes it once.
 */
final class FormKey {

    private FormKey() {}

    static String next() {
        return Secret.next();
    }

    /**
     * The key as it came back.
     *
     * @throws BadParameterException if it cannot be one of ours
     */
    static String checked(String form) {
        if (!form.matches("[\\w-]{16,64}")) {
            throw new BadParameterException("form", form, "the value the page has it with");
        }
        return form;
    }
}
