package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SliceEdge;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * JSON-LD in the words of schema.org, and of SKOS where topics are related; an entity's {@code @id}
 * is the address of its page. Weights are left out: neither vocabulary has a word for them.
 */
@Component
class JsonLd implements ExportFormat {

    private static final Map<String, String> CONTEXT =
            Map.of(
                    "@vocab", "https://schema.org/",
                    "skos", "http://www.w3.org/2004/02/skos/core#");

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.valueOf(MediaTypes.JSON_LD);
    }

    @Override
    public String extension() {
        return "jsonld";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Map<String, Map<String, Object>> things = new LinkedHashMap<>();
        Map<String, ExportedNode> nodes = new LinkedHashMap<>();
        for (ExportedNode node : export.nodes()) {
            nodes.put(node.id(), node);
            things.put(node.id(), thing(node));
        }
        for (SliceEdge edge : export.edges()) {
            ExportedNode source = nodes.get(edge.source());
            ExportedNode target = nodes.get(edge.target());
            if (source != null && target != null) {
                Statement statement = Statement.of(edge, source, target);
                say(things.getOrDefault(statement.subject().id(), Map.of()), statement);
            }
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", CONTEXT);
        document.put("@graph", things.values());
        Json.write(document, out);
    }

    private static Map<String, Object> thing(ExportedNode node) {
        Map<String, Object> thing = new LinkedHashMap<>();
        boolean work = node.node().kind() == EntityKind.WORK;
        thing.put("@id", node.url());
        thing.put("@type", type(node.node().kind()));
        thing.put("name", node.label());
        if (node.outside() != null) {
            thing.put("sameAs", Map.of("@id", node.outside()));
        }
        if (work && node.node().year() != null) {
            thing.put("datePublished", node.node().year().toString());
        }
        if (node.node().place() != null) {
            thing.put("address", PlainLine.of(node.node().place()));
        }
        return thing;
    }

    private static String type(EntityKind kind) {
        return switch (kind) {
            case RESEARCHER -> "Person";
            case WORK -> "ScholarlyArticle";
            case TOPIC -> "DefinedTerm";
            case INSTITUTION -> "Organization";
        };
    }

    @SuppressWarnings("unchecked")
    private static void say(Map<String, Object> thing, Statement statement) {
        ((List<Object>) thing.computeIfAbsent(statement.property(), p -> new ArrayList<>()))
                .add(Map.of("@id", statement.object().url()));
    }

    /** An edge as a sentence: the work's author is the person. */
    private record Statement(ExportedNode subject, String property, ExportedNode object) {

        static Statement of(SliceEdge edge, ExportedNode source, ExportedNode target) {
            if (edge.kind().equals("AUTHORED")) {
                return new Statement(target, "author", source);
            }
            EntityKind kind = source.node().kind();
            String property =
                    switch (edge.kind()) {
                        case "COAUTHORED_WITH" -> "colleague";
                        case "WORKS_ON" -> "knowsAbout";
                        case "ABOUT" -> "about";
                        case "CITES" -> "citation";
                        case "AFFILIATED_WITH" -> "affiliation";
                        case "PRODUCED_AT" ->
                                kind == EntityKind.WORK ? "sourceOrganization" : "knowsAbout";
                        case "PART_OF" ->
                                kind == EntityKind.INSTITUTION
                                        ? "parentOrganization"
                                        : "skos:broader";
                        default -> "skos:related";
                    };
            return new Statement(source, property, target);
        }
    }
}
