package org.peergraph.researcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;
import org.peergraph.trust.TrustFacts;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.peergraph.work.WorkSummary;
import org.peergraph.work.Works;
import org.springframework.stereotype.Component;

/** Researchers and the lists around them, by own id. */
@Component
public class Researchers {

    /** Joint works told of each collaborator; all of them are one question further. */
    static final int TERMS = 3;

    private static final CypherFile FIND = CypherFile.named("researcher/find");
    private static final CypherFile WORKS = CypherFile.named("researcher/works");
    private static final CypherFile COLLABORATORS = CypherFile.named("researcher/collaborators");
    private static final CypherFile TOPICS = CypherFile.named("researcher/topics");
    private static final CypherFile INSTITUTIONS = CypherFile.named("researcher/institutions");

    private final Graph graph;
    private final Works works;
    private final DeriveSettings derive;

    Researchers(Graph graph, Works works, DeriveSettings derive) {
        this.graph = graph;
        this.works = works;
        this.derive = derive;
    }

    /**
     * One researcher.
     *
     * @throws EntityNotFoundException if there is none
     */
    public Researcher get(String id) {
        return graph.readOne(FIND, Map.of("id", id), Researchers::researcher)
                .orElseThrow(() -> new EntityNotFoundException(EntityKind.RESEARCHER, id));
    }

    /** Newest first. */
    public Page<WorkSummary> works(Researcher researcher, PageRequest page) {
        List<String> ids =
                graph.read(WORKS, page.parameters(researcher.id()), row -> row.text("id"));
        return page.page(works.summaries(ids), researcher.works());
    }

    /** Strongest first, each with the first terms of the strength. */
    public Page<Collaborator> collaborators(Researcher researcher, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(page.parameters(researcher.id()));
        parameters.put("authorLimit", derive.authorLimit());
        parameters.put("terms", TERMS);
        return page.page(
                graph.read(COLLABORATORS, parameters, Researchers::collaborator),
                researcher.collaborators());
    }

    /** By number of works. */
    public Page<ResearcherTopic> topics(Researcher researcher, PageRequest page) {
        return page.page(
                graph.read(TOPICS, page.parameters(researcher.id()), Researchers::topic),
                researcher.topics());
    }

    /** Present ones first. */
    public Page<Affiliation> institutions(Researcher researcher, PageRequest page) {
        List<Row> rows = graph.read(INSTITUTIONS, page.parameters(researcher.id()), row -> row);
        long total = rows.isEmpty() ? 0 : rows.getFirst().longInteger("total");
        return page.page(rows.stream().map(Researchers::affiliation).toList(), total);
    }

    private static Researcher researcher(Row row) {
        String id = row.text("id");
        return new Researcher(
                id,
                row.text("name"),
                row.texts("nameVariants"),
                row.findText("orcid"),
                row.findText("openalex"),
                id.startsWith("name:"),
                row.integer("works"),
                row.integer("persistentWorks"),
                row.integer("citations"),
                row.integer("hIndex"),
                row.integer("i10Index"),
                row.findInteger("firstYear"),
                row.findInteger("lastYear"),
                row.integer("collaborators"),
                row.integer("closeCollaborators"),
                row.integer("topics"),
                row.rows("affiliations").stream().map(Researchers::affiliation).toList(),
                row.findRow("community").map(Researchers::community).orElse(null),
                row.texts("sources"),
                trustFacts(row));
    }

    private static TrustFacts trustFacts(Row row) {
        return new TrustFacts(
                row.integer("works"),
                row.integer("persistentWorks"),
                row.integer("closeCollaborators"),
                row.findInteger("claimLevel"),
                row.integer("followers"),
                row.integer("verifiedFollowers"),
                row.flag("completeProfile"));
    }

    private static ResearcherCommunity community(Row row) {
        return new ResearcherCommunity(
                row.integer("id"),
                Objects.requireNonNullElse(row.findText("caption"), ""),
                row.integer("researchers"));
    }

    private static Affiliation affiliation(Row row) {
        return new Affiliation(
                row.text("id"),
                row.text("name"),
                row.findText("country"),
                row.integer("works"),
                row.findInteger("firstYear"),
                row.findInteger("lastYear"),
                row.flag("lastKnown"));
    }

    private static Collaborator collaborator(Row row) {
        int joint = row.integer("works");
        double strength = row.decimal("strength");
        List<Collaborator.StrengthTerm> terms =
                row.rows("terms").stream().map(Researchers::term).toList();
        double told = terms.stream().mapToDouble(Collaborator.StrengthTerm::term).sum();
        return new Collaborator(
                row.text("id"),
                row.text("name"),
                joint,
                strength,
                row.findInteger("firstYear"),
                row.findInteger("lastYear"),
                joint >= 2 || strength >= 1,
                Excerpt.of(terms, joint, "newest first, at most " + TERMS),
                terms.size() == joint ? 0 : strength - told);
    }

    private static Collaborator.StrengthTerm term(Row row) {
        int authors = row.integer("authors");
        return new Collaborator.StrengthTerm(
                row.text("work"),
                row.findText("title"),
                row.findInteger("year"),
                authors,
                1.0 / (authors - 1));
    }

    private static ResearcherTopic topic(Row row) {
        return new ResearcherTopic(
                row.text("id"),
                row.text("name"),
                row.text("level"),
                row.integer("works"),
                row.decimal("share"),
                row.findInteger("firstYear"),
                row.findInteger("lastYear"));
    }
}
