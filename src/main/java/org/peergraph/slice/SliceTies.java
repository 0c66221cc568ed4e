package org.peergraph.slice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peergraph.coauthorship.Recency;
import org.peergraph.graph.Row;
import org.peergraph.graph.Tuple;

/**
 * The edges a slice's neighbours have among each other and with what is on screen, found in the
 * lists that {@code slice/part/ties} reads: one shows if the list of an end names the other and one
 * of them was chosen.
 */
final class SliceTies {

    private final Set<String> chosen = new HashSet<>();
    private final Set<String> visible = new HashSet<>();
    private final SliceRequest request;
    private final Recency recency;
    private final List<SliceEdge> edges = new ArrayList<>();

    private SliceTies(Collection<SliceNode> nodes, Screen screen, SliceRequest request) {
        nodes.forEach(node -> chosen.add(node.id()));
        visible.addAll(chosen);
        screen.ids().values().forEach(visible::addAll);
        this.request = request;
        this.recency = new Recency(request.halfLife(), request.recencyYear());
    }

    /**
     * Reads them, some twice: what joins two peers stands in the lists of both.
     *
     * @param nodes those chosen
     */
    static List<SliceEdge> of(
            Row row, Collection<SliceNode> nodes, Screen screen, SliceRequest request) {
        SliceTies ties = new SliceTies(nodes, screen, request);
        List<Tuple> people = Tuple.all(row, "peopleLists");
        List<Tuple> works = Tuple.all(row, "workLists");
        people.forEach(ties::collaborations);
        works.forEach(ties::authors);
        Tuple.all(row, "hyperLists").forEach(ties::hyperAuthored);
        works.forEach(ties::topics);
        people.forEach(ties::institutions);
        Tuple.all(row, "topicLists").forEach(ties::adjacentTopics);
        return ties.edges;
    }

    /** Figures of a collaborator: strength, joint works, first and last year. */
    private void collaborations(Tuple person) {
        String id = person.text(0);
        List<String> others = person.texts(1);
        List<String> figures = person.texts(2);
        for (int i : named(id, others, figures)) {
            Figures told = Figures.of(figures.get(i), 1);
            if (told.value >= request.minStrength()
                    && told.first <= request.to()
                    && told.last >= request.from()) {
                peers(id, others.get(i), "COAUTHORED_WITH", weight(told), told);
            }
        }
    }

    private double weight(Figures told) {
        return switch (request.weighting()) {
            case NEWMAN -> told.value;
            case WORKS -> told.works;
            case RECENT -> told.value * recency.decay(told.last);
        };
    }

    private void authors(Tuple work) {
        String id = work.text(0);
        Integer year = work.findInteger(1);
        List<String> authors = work.texts(2);
        for (int i : named(id, authors)) {
            edge(authors.get(i), id, "AUTHORED", 1, null, year, year);
        }
    }

    private void hyperAuthored(Tuple person) {
        String id = person.text(0);
        List<String> works = person.texts(1);
        for (int i : named(id, works)) {
            edge(id, works.get(i), "AUTHORED", 1, null, null, null);
        }
    }

    private void topics(Tuple work) {
        String id = work.text(0);
        Integer year = work.findInteger(1);
        List<String> topics = work.texts(3);
        List<Double> scores = work.decimals(4);
        for (int i : named(id, topics, scores)) {
            edge(id, topics.get(i), "ABOUT", scores.get(i), null, year, year);
        }
    }

    /** Figures of an institution: works, first and last year. */
    private void institutions(Tuple person) {
        String id = person.text(0);
        List<String> institutions = person.texts(3);
        List<String> figures = person.texts(4);
        for (int i : named(id, institutions, figures)) {
            Figures told = Figures.of(figures.get(i), 0);
            String place = institutions.get(i);
            edge(id, place, "AFFILIATED_WITH", told.value, told.works, told.first, told.last);
        }
    }

    /**
     * Figures of an adjacent topic: association strength, NPMI, joint works, first and last year.
     */
    private void adjacentTopics(Tuple topic) {
        String id = topic.text(0);
        List<String> others = topic.texts(1);
        List<String> figures = topic.texts(2);
        for (int i : named(id, others, figures)) {
            Figures told = Figures.of(figures.get(i), 2);
            peers(id, others.get(i), "ADJACENT_TO", told.value, told);
        }
    }

    private int[] named(String id, List<String> others) {
        return named(id, others, others);
    }

    /**
     * Where a list names what is visible, if one of the two ends was chosen.
     *
     * @param figures beside the list; lists of older rules have none and tell nothing
     */
    private int[] named(String id, List<String> others, List<?> figures) {
        Set<String> wanted = chosen.contains(id) ? visible : chosen;
        return IntStream.range(0, figures.size())
                .filter(i -> wanted.contains(others.get(i)))
                .toArray();
    }

    /** Of two peers the one with the smaller id comes first. */
    private void peers(String id, String other, String kind, double weight, Figures told) {
        boolean turned = other.compareTo(id) < 0;
        String source = turned ? other : id;
        String target = turned ? id : other;
        edge(source, target, kind, weight, told.works, told.first, told.last);
    }

    private void edge(
            String source,
            String target,
            String kind,
            double weight,
            @Nullable Integer works,
            @Nullable Integer first,
            @Nullable Integer last) {
        edges.add(new SliceEdge(source, target, kind, weight, works, first, last));
    }

    /** What a list of texts tells of one entry: a value first, works and years where they stand. */
    private record Figures(double value, int works, int first, int last) {

        static Figures of(String text, int works) {
            String[] told = text.split(" ");
            return new Figures(
                    Double.parseDouble(told[0]),
                    Integer.parseInt(told[works]),
                    Integer.parseInt(told[works + 1]),
                    Integer.parseInt(told[works + 2]));
        }
    }
}
