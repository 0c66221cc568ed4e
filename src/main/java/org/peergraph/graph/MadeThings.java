package org.peergraph.graph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What people made (every node labelled {@code Made} and the relationships among them), kept in a
 * file between the store in use and the one that is built. No feature is known here.
 *
 * <p>The file holds Java's own values, so that each comes out as it went in: texts, numbers,
 * booleans, dates and times, bytes, and lists of them. A value of another kind ends the copying.
 */
final class MadeThings {

    private static final CypherFile COUNT = CypherFile.named("people/made-count");
    private static final CypherFile PAGE = CypherFile.named("people/made-page");
    private static final CypherFile NODES = CypherFile.named("people/carry-nodes");
    private static final CypherFile RELATIONSHIPS = CypherFile.named("people/carry-relationships");

    /** Nodes in memory at once; the longest texts people write are some ten thousand characters. */
    private static final int PAGE_SIZE = 500;

    /**
     * @param strays relationships with something people did not make
     */
    private record Amount(long nodes, long relationships, long strays) {

        static Amount of(Graph graph) {
            return graph.readOne(
                            COUNT,
                            Map.of(),
                            row ->
                                    new Amount(
                                            row.longInteger("nodes"),
                                            row.longInteger("relationships"),
                                            row.longInteger("strays")))
                    .orElseThrow();
        }
    }

    private final Path file;
    private final Amount amount;

    private MadeThings(Path file, Amount amount) {
        this.file = file;
        this.amount = amount;
    }

    /**
     * Copies everything into a file.
     *
     * @throws CarryingOverException if something would be left behind
     */
    static MadeThings copy(Graph graph, Path file) {
        Amount there = Amount.of(graph);
        long nodes = 0;
        long relationships = 0;
        try (ObjectOutputStream out =
                new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            String after = "";
            for (List<Row> page = page(graph, after); !page.isEmpty(); page = page(graph, after)) {
                out.writeObject(new ArrayList<>(page.stream().map(Row::columns).toList()));
                // What is written stays in the stream's memory otherwise.
                out.reset();
                nodes += page.size();
                relationships += page.stream().mapToInt(r -> r.rows("relationships").size()).sum();
                after = page.getLast().text("id");
            }
            out.writeObject(new ArrayList<>());
        } catch (IOException e) {
            throw new UncheckedIOException("What people made cannot be copied to " + file, e);
        }
        requireAll(there, new Amount(nodes, relationships, 0));
        return new MadeThings(file, there);
    }

    private static List<Row> page(Graph graph, String after) {
        return graph.read(PAGE, Map.of("after", after, "limit", PAGE_SIZE), row -> row);
    }

    /**
     * Writes everything into a store that has nothing of it.
     *
     * @return how many nodes
     * @throws CarryingOverException if not everything arrived
     */
    long writeInto(Graph graph) {
        eachPage(page -> graph.write(NODES, Map.of("rows", page)));
        eachPage(page -> graph.write(RELATIONSHIPS, Map.of("rows", relationships(page))));
        requireAll(amount, Amount.of(graph));
        return amount.nodes();
    }

    private static List<Map<String, @Nullable Object>> relationships(
            List<Map<String, @Nullable Object>> page) {
        return page.stream()
                .flatMap(node -> new Row(node).rows("relationships").stream())
                .map(Row::columns)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void eachPage(Consumer<List<Map<String, @Nullable Object>>> work) {
        try (ObjectInputStream in =
                new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (in.readObject() instanceof List<?> page && !page.isEmpty()) {
                work.accept((List<Map<String, @Nullable Object>>) page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What people made cannot be read from " + file, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireAll(Amount expected, Amount found) {
        if (!expected.equals(found)) {
            throw new CarryingOverException(expected.toString(), found.toString());
        }
    }
}
