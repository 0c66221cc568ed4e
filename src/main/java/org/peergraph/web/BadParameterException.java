package org.peergraph.web;

/** A request parameter that is not one of the allowed values. */
public class BadParameterException extends RuntimeException {

    private final String parameter;
    private final String allowed;

    public BadParameterException(String parameter, String value, String allowed) {
        super(
                "The parameter '%s' is '%s'; allowed: %s."
                        .formatted(parameter, shortened(value), allowed));
        this.parameter = parameter;
        this.allowed = allowed;
    }

    public String parameter() {
        return parameter;
    }

    public String allowed() {
        return allowed;
    }

    private static String shortened(String value) {
        return value.length() > 100 ? value.substring(0, 100) + "…" : value;
    }
}
