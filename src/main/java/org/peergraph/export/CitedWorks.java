package org.peergraph.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;
import org.peergraph.text.ScholarlyText;
import org.peergraph.web.SiteAddress;
import org.springframework.stereotype.Component;

/** Works as references, read from the graph in one round trip. */
@Component
class CitedWorks {

    /** Reference managers choke on thousands of names, and no style prints more than 50. */
    static final int MOST_AUTHORS = 200;

    private static final CypherFile WORKS = CypherFile.named("export/works");

    private final Graph graph;
    private final ScholarlyText text;
    private final SiteAddress site;

    CitedWorks(Graph graph, ScholarlyText text, SiteAddress site) {
        this.graph = graph;
        this.text = text;
        this.site = site;
    }

    /** The works of these own ids, in this order. */
    List<CitedWork> of(List<String> ids) {
        Map<String, ?> parameters = Map.of("ids", ids, "authors", MOST_AUTHORS);
        // Rows are mapped on the driver's threads, which know no request and so no address.
        return graph.read(WORKS, parameters, row -> row).stream().map(this::work).toList();
    }

    private CitedWork work(Row row) {
        String id = row.text("id");
        String title = plain(row.findText("title"));
        return new CitedWork(
                id,
                title == null ? id : title,
                plain(row.findText("abstract")),
                WorkType.of(row.findText("type")),
                row.findText("date"),
                row.findInteger("year"),
                plain(row.findText("venue")),
                line(row.findText("doi")),
                line(row.findText("arxiv")),
                line(row.findText("language")),
                row.texts("authors").stream().map(PersonName::of).toList(),
                row.integer("authorCount"),
                site.page(EntityKind.WORK, id));
    }

    private @Nullable String plain(@Nullable String raw) {
        return raw == null || raw.isBlank() ? null : line(text.plain(raw));
    }

    private static @Nullable String line(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String line = PlainLine.of(raw);
        return line.isEmpty() ? null : line;
    }
}
