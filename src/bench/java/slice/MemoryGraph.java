package slice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Collaborations as plain arrays: what paths and two-step scores cost at the least. */
final class MemoryGraph {

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] offsets = new int[0];
    private int[] others = new int[0];

    static MemoryGraph of(Driver driver) {
        MemoryGraph graph = new MemoryGraph();
        long[] pairs = new long[1 << 16];
        int count = 0;
        try (Session session = driver.session()) {
            var result = session.run("MATCH (a)-[c:COAUTHORED_WITH]->(b) RETURN a.id, b.id");
            while (result.hasNext()) {
                List<Value> row = result.next().values();
                long a = graph.number(row.get(0).asString());
                long b = graph.number(row.get(1).asString());
                if (count + 2 > pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * pairs.length);
                }
                pairs[count++] = a << 32 | b;
                pairs[count++] = b << 32 | a;
            }
        }
        Arrays.sort(pairs, 0, count);
        graph.offsets = new int[graph.numbers.size() + 1];
        graph.others = new int[count];
        for (int i = 0; i < count; i++) {
            graph.offsets[(int) (pairs[i] >> 32) + 1]++;
            graph.others[i] = (int) pairs[i];
        }
        Arrays.parallelPrefix(graph.offsets, Integer::sum);
        return graph;
    }

    private int number(String id) {
        return numbers.computeIfAbsent(id, unseen -> numbers.size());
    }

    /** Asks for the distance of two ids with a space between. */
    Client distances() {
        byte[] near = new byte[numbers.size()];
        byte[] far = new byte[numbers.size()];
        return pair -> {
            String[] ends = pair.split(" ");
            distance(numbers.get(ends[0]), numbers.get(ends[1]), near, far);
        };
    }

    private int distance(int source, int target, byte[] near, byte[] far) {
        Arrays.fill(near, (byte) 0);
        Arrays.fill(far, (byte) 0);
        int[] nearEdge = {source};
        int[] farEdge = {target};
        near[source] = 1;
        far[target] = 1;
        for (int step = 1; step <= 6; step++) {
            if (nearEdge.length > farEdge.length) {
                int[] edge = nearEdge;
                nearEdge = farEdge;
                farEdge = edge;
                byte[] seen = near;
                near = far;
                far = seen;
            }
            int[] next = new int[numbers.size()];
            int count = 0;
            for (int node : nearEdge) {
                for (int i = offsets[node]; i < offsets[node + 1]; i++) {
                    int other = others[i];
                    if (far[other] != 0) {
                        return step;
                    }
                    if (near[other] == 0) {
                        near[other] = 1;
                        next[count++] = other;
                    }
                }
            }
            nearEdge = Arrays.copyOf(next, count);
        }
        return -1;
    }

    /** Asks for the Adamic-Adar scores of everybody two steps away, without bounds. */
    Client scores() {
        double[] score = new double[numbers.size()];
        return id -> {
            Arrays.fill(score, 0);
            int person = numbers.get(id);
            for (int i = offsets[person]; i < offsets[person + 1]; i++) {
                int shared = others[i];
                double term = 1 / Math.log(Math.max(2, offsets[shared + 1] - offsets[shared]));
                for (int j = offsets[shared]; j < offsets[shared + 1]; j++) {
                    score[others[j]] += term;
                }
            }
            double best = 0;
            for (double each : score) {
                best = Math.max(best, each);
            }
        };
    }
}
