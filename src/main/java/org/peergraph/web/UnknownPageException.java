package org.peergraph.web;

/** There is nothing at an address whose form is right. */
public class UnknownPageException extends RuntimeException {

    private final String list;
    private final String listName;

    /**
     * @param message what there is not
     * @param list path of the page that lists what there is
     * @param listName what that page is called
     */
    public UnknownPageException(String message, String list, String listName) {
        super(message);
        this.list = list;
        this.listName = listName;
    }

    String list() {
        return list;
    }

    String listName() {
        return listName;
    }
}
