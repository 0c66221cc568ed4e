package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SliceEdge;
import org.peergraph.slice.SliceNode;
import org.peergraph.slice.picture.SliceGraph.Tie;

/** What joins an entity to the focus, in words. */
final class Words {

    private Words() {}

    /** Kind, name and tie, for those who do not see the drawing. */
    static String describe(SliceGraph graph, int entity) {
        SliceNode node = graph.entity(entity);
        String year = node.year() == null ? "" : ", " + node.year();
        String tie = entity == SliceGraph.FOCUS ? "in the centre" : tie(graph, entity);
        return node.kind().label() + ": " + node.label() + year + (tie.isEmpty() ? "" : ". " + tie);
    }

    /** What joins the entity to the focus; empty where only others do. */
    static String tie(SliceGraph graph, int entity) {
        List<String> parts = new ArrayList<>();
        for (Tie tie : graph.ties()) {
            if (tie.touches(entity) && tie.touches(SliceGraph.FOCUS)) {
                parts.add(words(graph, tie));
            }
        }
        return String.join("; ", parts);
    }

    /**
     * Number of works an entity shares with the focus, as far as an edge says so; 0 where none
     * does.
     */
    static int jointWorks(SliceGraph graph, int entity) {
        return graph.ties().stream()
                .filter(tie -> tie.touches(entity) && tie.touches(SliceGraph.FOCUS))
                .map(tie -> tie.edge().works())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static String words(SliceGraph graph, Tie tie) {
        SliceEdge edge = tie.edge();
        boolean fromFocus = tie.a() == SliceGraph.FOCUS;
        return switch (edge.kind()) {
            case "COAUTHORED_WITH" ->
                    works(edge, "joint work") + decimal(", strength ", edge.weight()) + years(edge);
            case "AUTHORED" ->
                    graph.kind(SliceGraph.FOCUS) == EntityKind.WORK ? "author" : "by them";
            case "ABOUT" ->
                    graph.kind(SliceGraph.FOCUS) == EntityKind.WORK
                            ? "what it is about"
                            : "about it";
            case "CITES" -> fromFocus ? "a reference" : "cites it";
            case "PART_OF" -> fromFocus ? "the whole" : "a part";
            case "ADJACENT_TO" -> works(edge, "work") + " in common" + years(edge);
            case "WORKS_ON", "AFFILIATED_WITH" -> works(edge, "work") + years(edge);
            default -> edge.kind().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String works(SliceEdge edge, String noun) {
        int works = edge.works() == null ? (int) Math.round(edge.weight()) : edge.works();
        return String.format(Locale.ENGLISH, "%,d %s%s", works, noun, works == 1 ? "" : "s");
    }

    private static String decimal(String before, double value) {
        return String.format(Locale.ENGLISH, "%s%.2f", before, value);
    }

    private static String years(SliceEdge edge) {
        Integer first = edge.firstYear();
        Integer last = edge.lastYear();
        String only = text(first == null ? last : first);
        boolean range = first != null && last != null && !first.equals(last);
        return only.isEmpty() ? "" : ", " + only + (range ? "–" + last : "");
    }

    private static String text(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
