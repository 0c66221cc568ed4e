package org.peergraph.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The parameters of one request, each of them known: a misspelt one would silently do nothing. */
public final class Parameters {

    private final Map<String, String> given;

    private Parameters(Map<String, String> given) {
        this.given = given;
    }

    /**
     * The parameters of a request that takes these.
     *
     * @throws BadParameterException if the request has another one
     */
    public static Parameters of(Map<String, String> given, Collection<String> known) {
        given.forEach(
                (name, value) -> {
                    if (!known.contains(name)) {
                        throw new BadParameterException(name, value, only(known));
                    }
                });
        return new Parameters(given);
    }

    public static Parameters of(Map<String, String> given, String... known) {
        return of(given, List.of(known));
    }

    private static String only(Collection<String> known) {
        return known.isEmpty()
                ? "no parameters here"
                : "only the parameters " + String.join(", ", new TreeSet<>(known));
    }

    /** The parameter of that name, given or not. */
    public Parameter get(String name) {
        return Parameter.of(name, given.get(name));
    }
}
