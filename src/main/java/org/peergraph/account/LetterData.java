package org.peergraph.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.springframework.stereotype.Component;

/** The mails kept for an account: what waits for its addresses or went there some days ago. */
@Component
class LetterData implements PersonalData {

    private static final CypherFile KEPT = CypherFile.named("account/letters-kept");
    private static final CypherFile ERASE = CypherFile.named("account/letters-erase");

    /**
     * What opens a sign-in stays in the mailbox it was sent to: whoever holds a session alone is
     * not to make another one of it.
     */
    private static final Pattern SECRET = Pattern.compile("(?<=/sign-in/link/)\\S+");

    private final Graph graph;

    LetterData(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public List<Map<String, @Nullable Object>> of(String account) {
        return graph.read(KEPT, Map.of("account", account), LetterData::letter);
    }

    private static Map<String, @Nullable Object> letter(Row row) {
        Map<String, @Nullable Object> letter = new TreeMap<>(row.columns());
        letter.put("text", SECRET.matcher(row.text("text")).replaceAll("…"));
        return letter;
    }

    @Override
    public void erase(GraphTransaction transaction, String account) {
        transaction.run(ERASE, Map.of("account", account));
    }
}
