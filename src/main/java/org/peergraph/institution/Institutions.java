package org.peergraph.institution;

import java.util.List;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.peergraph.work.WorkSummary;
import org.peergraph.work.Works;
import org.springframework.stereotype.Component;

/** Institutions and the lists around them, by own id. */
@Component
public class Institutions {

    private static final CypherFile FIND = CypherFile.named("institution/find");
    private static final CypherFile RESEARCHERS = CypherFile.named("institution/researchers");
    private static final CypherFile TOPICS = CypherFile.named("institution/topics");
    private static final CypherFile WORKS = CypherFile.named("institution/works");

    private final Graph graph;
    private final Works works;

    Institutions(Graph graph, Works works) {
        this.graph = graph;
        this.works = works;
    }

    /**
     * One institution.
     *
     * @throws EntityNotFoundException if there is none
     */
    public Institution get(String id) {
        return graph.readOne(FIND, Map.of("id", id), Institutions::institution)
                .orElseThrow(() -> new EntityNotFoundException(EntityKind.INSTITUTION, id));
    }

    /** By number of works that name the institution. */
    public Page<InstitutionResearcher> researchers(Institution institution, PageRequest page) {
        return page.page(
                graph.read(
                        RESEARCHERS,
                        page.parameters(institution.id()),
                        row ->
                                new InstitutionResearcher(
                                        row.text("id"),
                                        row.text("name"),
                                        row.integer("works"),
                                        row.findInteger("firstYear"),
                                        row.findInteger("lastYear"),
                                        row.flag("lastKnown"))),
                institution.researchers());
    }

    /** By number of works. */
    public Page<InstitutionTopic> topics(Institution institution, PageRequest page) {
        return page.page(
                graph.read(
                        TOPICS,
                        page.parameters(institution.id()),
                        row ->
                                new InstitutionTopic(
                                        row.text("id"),
                                        row.text("name"),
                                        row.text("level"),
                                        row.integer("works"))),
                institution.topics());
    }

    /** Newest first. */
    public Page<WorkSummary> works(Institution institution, PageRequest page) {
        List<String> ids =
                graph.read(WORKS, page.parameters(institution.id()), row -> row.text("id"));
        return page.page(works.summaries(ids), institution.works());
    }

    private static Institution institution(Row row) {
        return new Institution(
                row.text("id"),
                row.text("name"),
                row.texts("alternatives"),
                row.findText("ror"),
                row.findText("openalex"),
                row.findText("type"),
                row.findText("country"),
                row.findText("city"),
                row.findDecimal("latitude"),
                row.findDecimal("longitude"),
                row.texts("domains"),
                row.integer("works"),
                row.integer("researchers"),
                row.integer("topics"),
                row.rows("partOf").stream().map(Institutions::link).toList(),
                row.rows("parts").stream().map(Institutions::link).toList(),
                row.findText("status"),
                row.rows("successors").stream().map(Institutions::successor).toList());
    }

    private static Institution.Successor successor(Row row) {
        return new Institution.Successor(row.text("id"), row.findText("name"));
    }

    private static Institution.InstitutionLink link(Row row) {
        return new Institution.InstitutionLink(
                row.text("id"), row.text("name"), row.integer("works"));
    }
}
