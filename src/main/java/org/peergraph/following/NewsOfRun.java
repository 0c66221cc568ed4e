package org.peergraph.following;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;

/** The items that follow from some works a run has brought, written in one transaction. */
final class NewsOfRun {

    /** Of one run, to one account; what is more is counted. */
    static final int MOST_ITEMS = 200;

    /** What an item says it is shown for; nobody reads a longer list. */
    private static final int MOST_REASONS = 5;

    private static final CypherFile NEAR = CypherFile.named("following/followed-near");
    private static final CypherFile PAIRS = CypherFile.named("following/new-collaborations");
    private static final CypherFile KNOWN = CypherFile.named("following/items-known");
    private static final CypherFile COUNT = CypherFile.named("following/items-count");
    private static final CypherFile WRITE = CypherFile.named("following/items-write");
    private static final CypherFile MORE = CypherFile.named("following/items-more");

    private final GraphTransaction transaction;
    private final String run;
    private final long finishedAt;
    private final long now;
    private final Map<String, Map<String, @Nullable Object>> items = new LinkedHashMap<>();

    /**
     * @param finishedAt when the run ended; who began to follow later is told nothing of it
     */
    NewsOfRun(GraphTransaction transaction, String run, long finishedAt, long now) {
        this.transaction = transaction;
        this.run = run;
        this.finishedAt = finishedAt;
        this.now = now;
    }

    void tell(List<String> works) {
        transaction
                .run(PAIRS, Map.of("works", works, "run", run, "finishedAt", finishedAt))
                .forEach(
                        row -> {
                            var item =
                                    item(row, "collaboration", row.text("a") + "+" + row.text("b"));
                            for (String name : List.of("a", "aName", "b", "bName", "works")) {
                                item.put(name, row.columns().get(name));
                            }
                        });
        transaction
                .run(NEAR, Map.of("works", works, "finishedAt", finishedAt))
                .forEach(
                        row -> {
                            var item = item(row, "work", row.text("work"));
                            item.put("work", row.text("work"));
                            item.put("title", row.findText("title"));
                            List<Row> why = row.rows("why").stream().limit(MOST_REASONS).toList();
                            item.put("kinds", texts(why, "kind"));
                            item.put("entities", texts(why, "entity"));
                            item.put("names", texts(why, "name"));
                        });
        write();
    }

    private Map<String, @Nullable Object> item(Row row, String kind, String what) {
        String account = row.text("account");
        Map<String, @Nullable Object> item = new HashMap<>();
        item.put("id", id(account, what));
        item.put("account", account);
        item.put("run", run);
        item.put("kind", kind);
        item.put("at", now);
        items.put(id(account, what), item);
        return item;
    }

    /** The same news have the same id, however often they are found. */
    private String id(String account, String what) {
        return "news:" + account + ":" + run + ":" + what;
    }

    private static List<String> texts(List<Row> rows, String column) {
        return rows.stream()
                .map(row -> Objects.requireNonNullElse(row.findText(column), ""))
                .toList();
    }

    private void write() {
        if (items.isEmpty()) {
            return;
        }
        transaction
                .run(KNOWN, Map.of("ids", List.copyOf(items.keySet())))
                .forEach(row -> items.remove(row.text("id")));
        Map<String, Integer> had = had(accounts());
        List<Map<String, @Nullable Object>> kept = new ArrayList<>();
        Map<String, Integer> more = new HashMap<>();
        for (Map<String, @Nullable Object> item : items.values()) {
            String account = String.valueOf(item.get("account"));
            if (had.merge(account, 1, Integer::sum) <= MOST_ITEMS) {
                kept.add(item);
            } else {
                more.merge(account, 1, Integer::sum);
            }
        }
        transaction.run(WRITE, Map.of("items", kept));
        transaction.run(MORE, Map.of("rows", rows(more), "run", run, "at", now));
    }

    private Set<String> accounts() {
        return items.values().stream()
                .map(item -> String.valueOf(item.get("account")))
                .collect(Collectors.toSet());
    }

    private Map<String, Integer> had(Collection<String> accounts) {
        Map<String, Integer> had = new HashMap<>();
        transaction
                .run(COUNT, Map.of("accounts", List.copyOf(accounts), "run", run))
                .forEach(row -> had.put(row.text("account"), row.integer("items")));
        return had;
    }

    private List<Map<String, Object>> rows(Map<String, Integer> more) {
        List<Map<String, Object>> rows = new ArrayList<>();
        more.forEach(
                (account, count) ->
                        rows.add(
                                Map.of(
                                        "id", id(account, "more"),
                                        "account", account,
                                        "more", count)));
        return rows;
    }
}
