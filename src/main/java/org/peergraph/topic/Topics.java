package org.peergraph.topic;

import java.util.HashMap;
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

/** Topics and the lists around them, by own id. */
@Component
public class Topics {

    /** One work in common is chance more often than not. */
    static final int USUAL_SUPPORT = 2;

    private static final CypherFile FIND = CypherFile.named("topic/find");
    private static final CypherFile ADJACENT = CypherFile.named("topic/adjacent");
    private static final CypherFile ADJACENT_TOTAL = CypherFile.named("topic/adjacent-total");
    private static final CypherFile RESEARCHERS = CypherFile.named("topic/researchers");
    private static final CypherFile INSTITUTIONS = CypherFile.named("topic/institutions");
    private static final CypherFile WORKS = CypherFile.named("topic/works");

    private final Graph graph;
    private final Works works;

    Topics(Graph graph, Works works) {
        this.graph = graph;
        this.works = works;
    }

    /**
     * One topic.
     *
     * @throws EntityNotFoundException if there is none
     */
    public Topic get(String id) {
        return graph.readOne(FIND, Map.of("id", id), Topics::topic)
                .orElseThrow(() -> new EntityNotFoundException(EntityKind.TOPIC, id));
    }

    /** By NPMI, with at least {@code minSupport} works in common. */
    public Page<AdjacentTopic> adjacent(Topic topic, int minSupport, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(page.parameters(topic.id()));
        parameters.put("minSupport", minSupport);
        List<AdjacentTopic> items = graph.read(ADJACENT, parameters, Topics::adjacentTopic);
        return page.page(
                items,
                () ->
                        graph.readOne(
                                        ADJACENT_TOTAL,
                                        Map.of("id", topic.id(), "minSupport", minSupport),
                                        row -> row.longInteger("total"))
                                .orElse(0L));
    }

    /** By number of works. */
    public Page<TopicResearcher> researchers(Topic topic, PageRequest page) {
        return page.page(
                graph.read(RESEARCHERS, page.parameters(topic.id()), Topics::researcher),
                topic.researchers());
    }

    /** By number of works about the topic that name the institution. */
    public Page<TopicInstitution> institutions(Topic topic, PageRequest page) {
        return page.page(
                graph.read(INSTITUTIONS, page.parameters(topic.id()), Topics::institution),
                topic.institutions());
    }

    /** Most cited first. */
    public Page<WorkSummary> works(Topic topic, PageRequest page) {
        List<String> ids = graph.read(WORKS, page.parameters(topic.id()), row -> row.text("id"));
        return page.page(works.summaries(ids), topic.works());
    }

    private static Topic topic(Row row) {
        return new Topic(
                row.text("id"),
                row.text("name"),
                row.findText("description"),
                row.texts("keywords"),
                row.text("level"),
                row.integer("works"),
                row.integer("researchers"),
                row.integer("institutions"),
                row.rows("broader").stream().map(Topics::link).toList(),
                row.rows("narrower").stream().map(Topics::link).toList());
    }

    private static Topic.TopicLink link(Row row) {
        return new Topic.TopicLink(
                row.text("id"), row.text("name"), row.text("level"), row.integer("works"));
    }

    private static AdjacentTopic adjacentTopic(Row row) {
        return new AdjacentTopic(
                row.text("id"),
                row.text("name"),
                row.text("level"),
                row.integer("works"),
                row.integer("topicWorks"),
                row.integer("adjacentWorks"),
                row.integer("allWorks"),
                row.decimal("associationStrength"),
                row.decimal("npmi"),
                row.findInteger("firstYear"),
                row.findInteger("lastYear"));
    }

    private static TopicInstitution institution(Row row) {
        return new TopicInstitution(
                row.text("id"), row.text("name"), row.findText("country"), row.integer("works"));
    }

    private static TopicResearcher researcher(Row row) {
        return new TopicResearcher(
                row.text("id"),
                row.text("name"),
                row.integer("works"),
                row.decimal("share"),
                row.findInteger("firstYear"),
                row.findInteger("lastYear"));
    }
}
