package org.peergraph.reference;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A few papers and everything that can be said about them.
 *
 * @param authorLimit papers with more authors make no pairs
 */
public record Literature(List<Paper> papers, int authorLimit) {

    public Set<String> people() {
        return papers.stream()
                .flatMap(p -> p.authors().stream())
                .collect(toCollection(TreeSet::new));
    }

    public Set<String> topics() {
        return papers.stream()
                .flatMap(p -> p.topics().stream())
                .collect(toCollection(TreeSet::new));
    }

    public Stream<Paper> by(String... authors) {
        return papers.stream().filter(p -> p.authors().containsAll(List.of(authors)));
    }

    public Stream<Paper> about(String... topics) {
        return papers.stream().filter(p -> p.topics().containsAll(List.of(topics)));
    }

    /** Joint papers within the author limit, newest first. */
    public List<Paper> joint(String a, String b) {
        return by(a, b).filter(p -> p.authors().size() <= authorLimit).sorted(NEWEST).toList();
    }

    public static final Comparator<Paper> NEWEST =
            Comparator.<Paper>comparingInt(p -> p.year() == null ? 0 : -p.year())
                    .thenComparing(Paper::id);

    /** Newman's strength: a paper of n authors adds 1/(n-1). */
    public double newman(String a, String b) {
        return joint(a, b).stream().mapToDouble(p -> 1.0 / (p.authors().size() - 1)).sum();
    }

    /** Newman's strength with each paper halved every {@code halfLife} years. */
    public double recent(String a, String b, int asOf, double halfLife) {
        return joint(a, b).stream()
                .filter(p -> p.year() != null)
                .mapToDouble(
                        p ->
                                Math.pow(0.5, Math.max(0, asOf - p.year()) / halfLife)
                                        / (p.authors().size() - 1))
                .sum();
    }

    public Set<String> collaborators(String a) {
        return people().stream()
                .filter(b -> !b.equals(a) && !joint(a, b).isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    /** Place of b among the collaborators of a, the greatest measures first, then by id. */
    @SafeVarargs
    public final int rank(String a, String b, ToDoubleFunction<String>... measures) {
        Comparator<String> order = (x, y) -> 0;
        for (ToDoubleFunction<String> measure : measures) {
            order =
                    order.thenComparing(
                            Comparator.comparingDouble(
                                            (String other) -> rounded(measure.applyAsDouble(other)))
                                    .reversed());
        }
        return collaborators(a).stream()
                        .sorted(order.thenComparing(Comparator.naturalOrder()))
                        .toList()
                        .indexOf(b)
                + 1;
    }

    /** Equal numbers stay equal whatever order they were added in. */
    static double rounded(double value) {
        return Math.round(value * 1e10) / 1e10;
    }

    /** Topics somebody works on, most papers first. */
    public Set<String> topicsOf(String person) {
        return by(person).flatMap(p -> p.topics().stream()).collect(toCollection(TreeSet::new));
    }

    public long papersOn(String person, String topic) {
        return by(person).filter(p -> p.topics().contains(topic)).count();
    }

    public double share(String person, String topic) {
        return (double) papersOn(person, topic) / by(person).count();
    }

    public double associationStrength(String s, String t) {
        return (double) about(s, t).count() / (about(s).count() * about(t).count());
    }

    public double npmi(String s, String t) {
        double n = papers.size();
        double joint = about(s, t).count() / n;
        if (joint == 0 || joint == 1) {
            return joint == 0 ? -1 : 1;
        }
        double apart = about(s).count() / n * (about(t).count() / n);
        return Math.log(joint / apart) / -Math.log(joint);
    }

    /** Adamic and Adar: a shared collaborator of d collaborators adds 1/ln d. */
    public double adamicAdar(String a, String b) {
        return shared(a, b).stream().mapToDouble(z -> 1 / Math.log(collaborators(z).size())).sum();
    }

    public Set<String> shared(String a, String b) {
        Set<String> shared = new TreeSet<>(collaborators(a));
        shared.retainAll(collaborators(b));
        return shared;
    }

    public double topicOverlap(String a, String b) {
        return topicsOf(a).stream().mapToDouble(t -> Math.min(share(a, t), share(b, t))).sum();
    }

    /** How many of these papers fall into a span of years. */
    static long within(Collection<Paper> papers, int from, int to) {
        return papers.stream()
                .filter(p -> p.year() != null && from <= p.year() && p.year() <= to)
                .count();
    }
}
