package org.peergraph.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;

/**
 * The shortest ways between two ends, as far apart from each other as can be, shortest first.
 *
 * @param paths none if there is no way within the bound
 * @param compared how many equally short ways they were chosen from
 * @param rule how they were chosen and what bounds the search, in words
 */
public record Paths(
        Node from,
        Node to,
        List<Path> paths,
        int compared,
        String rule,
        PathRequest parameters,
        long graphVersion) {

    /** The same ways walked from the other end. */
    Paths reversed() {
        return new Paths(
                to,
                from,
                paths.stream().map(Path::reversed).toList(),
                compared,
                rule,
                parameters,
                graphVersion);
    }

    /** A person or topic on the way. */
    public record Node(String id, EntityKind kind, String name) {}

    /**
     * One way.
     *
     * @param steps number of hops
     * @param nodes both ends and those between, one more than hops
     */
    public record Path(int steps, List<Node> nodes, List<Hop> hops) {

        Path reversed() {
            return new Path(steps, nodes.reversed(), hops.reversed());
        }
    }

    /**
     * One step.
     *
     * @param strength between people Newman's strength, between topics NPMI, between a person and a
     *     topic the share of the person's works
     * @param works how many works make it
     * @param newest up to 3 of them; between people among the newest 1,000 works of both, between
     *     topics among the leading works of the smaller one
     */
    public record Hop(
            double strength,
            int works,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            List<HopWork> newest) {}

    /** A work that makes a step. */
    public record HopWork(String id, @Nullable String title, @Nullable Integer year) {}
}
