package org.peergraph.web;

/** There is nothing at an address whose form is right. */
public class UnknownPageException extends RuntimeException {

    /**
     * @param message what there is not, and where to look instead
     */
    public UnknownPageException(String message) {
        super(message);
    }
}
