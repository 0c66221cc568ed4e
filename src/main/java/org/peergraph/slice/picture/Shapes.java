package org.peergraph.slice.picture;

import org.peergraph.slice.SliceDrawing.Box;
import org.peergraph.slice.SliceNode;

/** Shapes and labels: kind decides the form, works and citations its size. */
final class Shapes {

    static final double TOPIC_TEXT = 12;
    static final double WORK_TEXT = 11;
    static final double PERSON_TEXT = 12;
    static final double INSTITUTION_TEXT = 11;

    /** Space between a shape and its label. */
    static final double GAP = 6;

    private Shapes() {}

    static Label label(SliceNode node, double room) {
        return switch (node.kind()) {
            case TOPIC -> Label.of(node.label(), TOPIC_TEXT, room, 3);
            case WORK -> Label.of(node.label(), WORK_TEXT, room, 2);
            case RESEARCHER -> Label.of(node.label(), PERSON_TEXT, room, 2);
            case INSTITUTION -> Label.of(node.label(), INSTITUTION_TEXT, room, 2);
        };
    }

    /** The shape of a neighbour, around its own middle. */
    static Box box(SliceNode node, int jointWorks, Label label) {
        return switch (node.kind()) {
            case TOPIC -> centred(label.width() + 22, Math.max(24, label.height() + 9));
            case WORK -> centred(workSide(node), workSide(node));
            case RESEARCHER -> centred(personSide(jointWorks), personSide(jointWorks));
            case INSTITUTION -> centred(13, 11);
        };
    }

    /** The roof of an institution in the centre, above its name. */
    static final double GABLE = 20;

    /** The focus is large enough to hold its own name. */
    static Box focusBox(SliceNode focus, Label label) {
        double width = label.width();
        double height = label.height();
        return switch (focus.kind()) {
            case RESEARCHER -> {
                double side = Math.max(56, Math.hypot(width, height) + 12);
                yield centred(side, side);
            }
            case WORK -> centred(width + 24, height + 20);
            case TOPIC -> centred(width + 40, height + 22);
            case INSTITUTION -> centred(width + 24, height + 20 + GABLE);
        };
    }

    private static double workSide(SliceNode work) {
        Integer citations = work.citations();
        return 9 + Math.min(5, citations == null ? 0 : 1.6 * Math.log10(1 + citations));
    }

    private static double personSide(int jointWorks) {
        return 9 + Math.min(8, 2 * Math.sqrt(Math.max(0, jointWorks - 1)));
    }

    private static Box centred(double width, double height) {
        return new Box(-width / 2, -height / 2, width, height);
    }
}
