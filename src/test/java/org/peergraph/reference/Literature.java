package org.peergraph.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers and everything that can be said about them. */
public final class Literature {

    public static final Comparator<Paper> NEWEST =
            Comparator.comparing((Paper p) -> p.date() == null ? "" : p.date())
                    .reversed()
                    .thenComparing(Paper::id);

    private final List<Paper> papers;
    private final int authorLimit;
    private final SortedMap<String, List<Paper>> byAuthor = new TreeMap<>();
    private final SortedMap<String, List<Paper>> byTopic = new TreeMap<>();
    private final SortedMap<String, List<Paper>> byInstitution = new TreeMap<>();
    private final Map<String, SortedMap<String, List<Paper>>> joint = new HashMap<>();
    private final Map<String, SortedMap<String, Long>> common = new HashMap<>();
    private final Rankings rankings = new Rankings(this);

    /**
     * @param authorLimit papers with more authors make no pairs
     */
    public Literature(List<Paper> papers, int authorLimit) {
        this.papers = List.copyOf(papers);
        this.authorLimit = authorLimit;
        for (Paper paper : papers) {
            file(byAuthor, paper.authors(), paper);
            file(byTopic, paper.topics(), paper);
            file(byInstitution, paper.institutions(), paper);
        }
    }

    private static void file(
            Map<String, List<Paper>> index, Collection<String> under, Paper paper) {
        under.forEach(word -> index.computeIfAbsent(word, x -> new ArrayList<>()).add(paper));
    }

    public List<Paper> papers() {
        return papers;
    }

    public int authorLimit() {
        return authorLimit;
    }

    public Set<String> people() {
        return byAuthor.keySet();
    }

    public Set<String> topics() {
        return byTopic.keySet();
    }

    public Set<String> institutions() {
        return byInstitution.keySet();
    }

    public Stream<Paper> by(String author) {
        return byAuthor.getOrDefault(author, List.of()).stream();
    }

    public Stream<Paper> about(String topic) {
        return byTopic.getOrDefault(topic, List.of()).stream();
    }

    public Stream<Paper> about(String s, String t) {
        return about(s).filter(p -> p.topics().contains(t));
    }

    public Stream<Paper> at(String institution) {
        return byInstitution.getOrDefault(institution, List.of()).stream();
    }

    Rankings rankings() {
        return rankings;
    }

    boolean counts(Paper paper) {
        return paper.authors().size() <= authorLimit;
    }

    /** Joint papers within the author limit, newest first. */
    public List<Paper> joint(String a, String b) {
        return joint(a).getOrDefault(b, List.of());
    }

    private SortedMap<String, List<Paper>> joint(String a) {
        return joint.computeIfAbsent(a, x -> joint(by(a).filter(this::counts), a));
    }

    private static SortedMap<String, List<Paper>> joint(Stream<Paper> papers, String a) {
        SortedMap<String, List<Paper>> found = new TreeMap<>();
        papers.sorted(NEWEST).forEach(paper -> file(found, paper.authors(), paper));
        found.remove(a);
        return found;
    }

    public Set<String> collaborators(String a) {
        return Collections.unmodifiableSet(joint(a).keySet());
    }

    /** Newman's strength: a paper of n authors adds 1/(n-1). */
    public double newman(String a, String b) {
        return newman(joint(a, b));
    }

    static double newman(List<Paper> joint) {
        return joint.stream().mapToDouble(p -> 1.0 / (p.authors().size() - 1)).sum();
    }

    /** Newman's strength with each paper halved every {@code halfLife} years. */
    public double recent(String a, String b, int asOf, double halfLife) {
        return recent(joint(a, b), asOf, halfLife);
    }

    static double recent(List<Paper> joint, int asOf, double halfLife) {
        return joint.stream()
                .filter(p -> p.year() != null)
                .mapToDouble(
                        p ->
                                Math.pow(0.5, Math.max(0, asOf - p.year()) / halfLife)
                                        / (p.authors().size() - 1))
                .sum();
    }

    /** Place of b among the collaborators of a, the greatest measures first, then by id. */
    @SafeVarargs
    public final int rank(String a, String b, ToDoubleFunction<String>... measures) {
        return collaborators(a).stream().sorted(greatest(measures)).toList().indexOf(b) + 1;
    }

    /** The greatest measures first, then by id. */
    @SafeVarargs
    static Comparator<String> greatest(ToDoubleFunction<String>... measures) {
        return greatest(List.of(measures));
    }

    static Comparator<String> greatest(List<ToDoubleFunction<String>> measures) {
        Comparator<String> order = (x, y) -> 0;
        for (ToDoubleFunction<String> measure : measures) {
            order =
                    order.thenComparing(
                            Comparator.comparingDouble(
                                            (String other) -> rounded(measure.applyAsDouble(other)))
                                    .reversed());
        }
        return order.thenComparing(Comparator.naturalOrder());
    }

    /** Equal numbers stay equal whatever order they were added in. */
    static double rounded(double value) {
        return Math.round(value * 1e10) / 1e10;
    }

    public SortedSet<String> topicsOf(String person) {
        return by(person)
                .flatMap(p -> p.topics().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public long papersOn(String person, String topic) {
        return by(person).filter(p -> p.topics().contains(topic)).count();
    }

    public double share(String person, String topic) {
        return (double) papersOn(person, topic) / by(person).count();
    }

    /** Topics with papers in common, and how many. */
    public SortedMap<String, Long> common(String topic) {
        return common.computeIfAbsent(topic, this::countCommon);
    }

    private SortedMap<String, Long> countCommon(String topic) {
        SortedMap<String, Long> found =
                about(topic)
                        .flatMap(p -> p.topics().stream())
                        .collect(
                                Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
        found.remove(topic);
        return found;
    }

    /** Topics with two papers in common at least: one is chance more often than not. */
    public Set<String> neighbours(String topic) {
        return common(topic).entrySet().stream()
                .filter(each -> each.getValue() >= 2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public double associationStrength(String s, String t) {
        return (double) about(s, t).count() / (about(s).count() * about(t).count());
    }

    public double npmi(String s, String t) {
        double n = papers.size();
        double joint = common(s).getOrDefault(t, 0L) / n;
        if (joint == 0 || joint == 1) {
            return joint == 0 ? -1 : 1;
        }
        double apart = about(s).count() / n * (about(t).count() / n);
        return Math.log(joint / apart) / -Math.log(joint);
    }

    /** Adamic and Adar: a shared collaborator of d collaborators adds 1/ln d. */
    public double adamicAdar(Collection<String> shared) {
        return shared.stream().mapToDouble(z -> 1 / Math.log(collaborators(z).size())).sum();
    }

    /** How many of these papers fall into a span of years. */
    static long within(Collection<Paper> papers, int from, int to) {
        return papers.stream()
                .filter(p -> p.year() != null && from <= p.year() && p.year() <= to)
                .count();
    }

    @Override
    public String toString() {
        return papers.toString();
    }
}
