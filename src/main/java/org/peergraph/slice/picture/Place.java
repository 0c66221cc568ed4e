package org.peergraph.slice.picture;

import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SliceDrawing.Box;

/**
 * A neighbour on its way to its place. Distances run outward from the middle line of the drawing,
 * {@code y} downward from its middle.
 */
final class Place {

    static final int TOPICS = 0;
    static final int WORKS = 1;
    static final int OUTER = 2;

    /** Rows are at least this high: the smallest target WCAG 2.2 allows at level AA. */
    static final double TARGET = 24;

    final int entity;
    final EntityKind kind;
    final int ring;
    Label label = Label.NONE;
    Box box = new Box(0, 0, 0, 0);

    /** 1 right of the middle line, −1 left of it. */
    int side = 1;

    /** Slot on its side, from above, as a share of the side: 0 to 1. */
    double slot;

    double x;
    double y;

    /** Where lines from nearer the middle arrive, and where lines outward leave. */
    double inner;

    double outer;

    Place(int entity, EntityKind kind) {
        this.entity = entity;
        this.kind = kind;
        this.ring =
                switch (kind) {
                    case TOPIC -> TOPICS;
                    case WORK -> WORKS;
                    case RESEARCHER, INSTITUTION -> OUTER;
                };
    }

    /** Room it needs from the neighbour above to the one below. */
    double row() {
        return Math.max(TARGET, Math.max(box.height() + 6, label.height() + 5));
    }
}
