package org.peergraph.graph;

import org.peergraph.identifier.EntityKind;

/** Nothing in the graph has this id. */
public final class EntityNotFoundException extends GraphException {

    private final String kind;
    private final String id;

    public EntityNotFoundException(EntityKind kind, String id) {
        this(kind.word(), id);
    }

    /** For an id that does not even tell a kind. */
    public EntityNotFoundException(String kind, String id) {
        super("There is no " + kind + " '" + id + "' in this graph.");
        this.kind = kind;
        this.id = id;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
