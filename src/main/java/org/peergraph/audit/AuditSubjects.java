package org.peergraph.audit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.springframework.web.util.UriUtils;

/** What the pages are called that entries are about. */
final class AuditSubjects {

    private static final CypherFile NAMES = CypherFile.named("audit/names");

    private static final String RESEARCHER = "/researchers/";
    private static final String REPORT = "/moderation/reports/";
    private static final String MODERATORS = "/moderators";

    private final Graph graph;

    AuditSubjects(Graph graph) {
        this.graph = graph;
    }

    /** The entries, each with the name of its subject as it is now. */
    List<AuditEntry> named(List<AuditEntry> entries) {
        Map<String, String> names = new HashMap<>();
        List<String> ids =
                entries.stream()
                        .flatMap(entry -> researcher(entry.subject()).stream())
                        .distinct()
                        .toList();
        graph.read(NAMES, Map.of("ids", ids), row -> names.put(row.text("id"), row.text("name")));
        return entries.stream().map(entry -> entry.about(words(entry.subject(), names))).toList();
    }

    private static String words(String subject, Map<String, String> names) {
        if (subject.contains(REPORT)) {
            return "A report";
        }
        if (subject.endsWith(MODERATORS)) {
            return "Who moderates";
        }
        return researcher(subject).map(id -> names.getOrDefault(id, id)).orElse(subject);
    }

    private static Optional<String> researcher(String subject) {
        int at = subject.indexOf(RESEARCHER);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        UriUtils.decode(
                                subject.substring(at + RESEARCHER.length()),
                                StandardCharsets.UTF_8));
    }
}
