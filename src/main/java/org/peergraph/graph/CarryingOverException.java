package org.peergraph.graph;

/** Something people made would be lost with the store that is replaced; it stays as it is. */
public final class CarryingOverException extends GraphException {

    CarryingOverException(String there, String carried) {
        super(
                "Not all that people made would be carried over into the new store, so the one in use stays: there is %s, carried over would be %s."
                        .formatted(there, carried));
    }
}
