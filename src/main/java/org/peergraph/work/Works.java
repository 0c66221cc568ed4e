package org.peergraph.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Component;

/** Works and the lists around them, by own id. */
@Component
public class Works {

    /** Authors a list shows of each work; the work's own page has them all. */
    private static final int AUTHORS_SHOWN = 10;

    private static final CypherFile FIND = CypherFile.named("work/find");
    private static final CypherFile SUMMARIES = CypherFile.named("work/summaries");
    private static final CypherFile AUTHORS = CypherFile.named("work/authors");
    private static final CypherFile REFERENCES = CypherFile.named("work/references");
    private static final CypherFile CITATIONS = CypherFile.named("work/citations");

    private final Graph graph;
    private final DeriveSettings derive;

    Works(Graph graph, DeriveSettings derive) {
        this.graph = graph;
        this.derive = derive;
    }

    /**
     * One work.
     *
     * @throws EntityNotFoundException if there is none
     */
    public Work get(String id) {
        WorkSummary summary =
                summaries(List.of(id)).stream()
                        .findFirst()
                        .orElseThrow(() -> new EntityNotFoundException(EntityKind.WORK, id));
        return graph.readOne(
                        FIND,
                        Map.of("id", id),
                        row ->
                                new Work(
                                        summary,
                                        row.findText("date"),
                                        row.findText("revised"),
                                        row.findText("language"),
                                        row.integer("referenceCount"),
                                        row.integer("referencesInGraph"),
                                        row.integer("citationsInGraph"),
                                        row.integer("authorCount") <= derive.authorLimit(),
                                        row.rows("origins").stream().map(Works::origin).toList()))
                .orElseThrow(() -> new EntityNotFoundException(EntityKind.WORK, id));
    }

    /** Works as lists show them, in the order of the ids. */
    public List<WorkSummary> summaries(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : graph.read(
                        SUMMARIES, Map.of("ids", ids, "authors", AUTHORS_SHOWN), Works::summary);
    }

    public Page<WorkAuthor> authors(String id, PageRequest page) {
        List<Row> rows = graph.read(AUTHORS, page.parameters(id), row -> row);
        return page.page(rows.stream().map(Works::author).toList(), total(rows));
    }

    public Page<WorkTopic> topics(String id, PageRequest page) {
        List<WorkTopic> all = get(id).summary().topics();
        int from = (int) Math.min(page.skip(), all.size());
        return page.page(all.subList(from, Math.min(from + page.limit(), all.size())), all.size());
    }

    public Page<WorkSummary> references(String id, PageRequest page) {
        return summaries(REFERENCES, id, page);
    }

    public Page<WorkSummary> citations(String id, PageRequest page) {
        return summaries(CITATIONS, id, page);
    }

    private Page<WorkSummary> summaries(CypherFile idsQuery, String id, PageRequest page) {
        List<Row> rows = graph.read(idsQuery, page.parameters(id), row -> row);
        return page.page(summaries(rows.stream().map(row -> row.text("id")).toList()), total(rows));
    }

    private static long total(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getFirst().longInteger("total");
    }

    private static WorkSummary summary(Row row) {
        return new WorkSummary(
                row.text("id"),
                row.findText("title"),
                row.findText("abstract"),
                row.findText("type"),
                row.findInteger("year"),
                revisedYear(row.findInteger("year"), row.findText("revised")),
                row.findText("venue"),
                row.findText("doi"),
                row.findText("arxiv"),
                row.findText("openalex"),
                row.integer("citations"),
                row.flag("retracted"),
                row.integer("authorCount"),
                row.rows("authors").stream().map(Works::author).toList(),
                row.rows("topics").stream().map(Works::topic).toList());
    }

    private static @Nullable Integer revisedYear(@Nullable Integer year, @Nullable String revised) {
        Integer revisedYear = revised == null ? null : Integer.valueOf(revised.substring(0, 4));
        return revisedYear == null || (year != null && revisedYear <= year) ? null : revisedYear;
    }

    private static WorkAuthor author(Row row) {
        return new WorkAuthor(
                row.text("id"),
                row.text("name"),
                row.integer("position"),
                row.findText("printedName"),
                row.flag("corresponding"),
                row.text("matchedBy"),
                row.rows("institutions").stream()
                        .map(place -> new WorkInstitution(place.text("id"), place.text("name")))
                        .toList());
    }

    private static WorkTopic topic(Row row) {
        return new WorkTopic(
                row.text("id"),
                row.text("name"),
                row.text("level"),
                row.findDecimal("score"),
                row.flag("primary"));
    }

    private static Work.RecordOrigin origin(Row row) {
        return new Work.RecordOrigin(
                row.text("source"), row.text("sourceId"), row.text("version"), row.text("run"));
    }
}
