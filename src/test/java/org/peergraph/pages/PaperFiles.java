package org.peergraph.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.FoldedName;
import org.peergraph.work.WorkInstitution;
import org.peergraph.work.WorkTopic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Papers from raw records, read only far enough to look at pages. */
final class PaperFiles {

    private static final JsonMapper JSON = new JsonMapper();

    private PaperFiles() {}

    static List<Paper> arxiv(Path file) throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (JsonNode json : lines(file)) {
            List<Paper.Person> authors =
                    Arrays.stream(json.path("authors").asString("").split(", | and "))
                            .map(
                                    name ->
                                            new Paper.Person(
                                                    "name:" + FoldedName.of(name).value(),
                                                    name,
                                                    List.of()))
                            .toList();
            List<WorkTopic> topics =
                    Arrays.stream(json.path("categories").asString("").split(" "))
                            .map(
                                    c ->
                                            new WorkTopic(
                                                    c,
                                                    NAMES.getOrDefault(c, c),
                                                    "category",
                                                    null,
                                                    false))
                            .toList();
            JsonNode versions = json.path("versions");
            Integer first = year(versions.path(0).path("created").asString(""));
            Integer last = year(versions.path(versions.size() - 1).path("created").asString(""));
            String id = json.path("id").asString("");
            papers.add(
                    new Paper(
                            id,
                            json.path("title").asString(""),
                            json.path("abstract").asString("").strip(),
                            "preprint",
                            first == null ? 2020 : first,
                            last,
                            null,
                            null,
                            id,
                            null,
                            0,
                            false,
                            authors,
                            topics,
                            List.of()));
        }
        return papers;
    }

    static List<Paper> openalex(Path file) throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (JsonNode json : lines(file)) {
            String id = shortened(json.path("id"));
            papers.add(
                    new Paper(
                            id,
                            json.path("title").asString(null),
                            words(json.path("abstract_inverted_index")),
                            json.path("type").asString("article"),
                            json.path("publication_year").asInt(2000),
                            null,
                            json.path("primary_location")
                                    .path("source")
                                    .path("display_name")
                                    .asString(null),
                            json.path("doi").asString("").replace("https://doi.org/", ""),
                            null,
                            id,
                            json.path("cited_by_count").asInt(0),
                            json.path("is_retracted").asBoolean(false),
                            elements(json.path("authorships")).stream()
                                    .filter(a -> a.path("author").path("id").isString())
                                    .map(PaperFiles::person)
                                    .toList(),
                            elements(json.path("topics")).stream()
                                    .map(
                                            t ->
                                                    new WorkTopic(
                                                            shortened(t.path("id")),
                                                            t.path("display_name").asString(""),
                                                            "topic",
                                                            t.path("score").asDouble(0),
                                                            false))
                                    .toList(),
                            elements(json.path("referenced_works")).stream()
                                    .map(PaperFiles::shortened)
                                    .toList()));
        }
        return papers;
    }

    private static Paper.Person person(JsonNode authorship) {
        JsonNode author = authorship.path("author");
        List<WorkInstitution> institutions =
                elements(authorship.path("institutions")).stream()
                        .map(
                                i ->
                                        new WorkInstitution(
                                                shortened(i.path("id")),
                                                i.path("display_name").asString("")))
                        .toList();
        return new Paper.Person(
                shortened(author.path("id")),
                author.path("display_name").asString(""),
                institutions);
    }

    private static @Nullable String words(JsonNode inverted) {
        Map<Integer, String> words = new TreeMap<>();
        inverted.properties()
                .forEach(e -> e.getValue().forEach(at -> words.put(at.asInt(), e.getKey())));
        return words.isEmpty() ? null : words.values().stream().collect(Collectors.joining(" "));
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String shortened(JsonNode id) {
        return id.asString("").replace("https://openalex.org/", "");
    }

    private static @Nullable Integer year(String date) {
        return Arrays.stream(date.split(" "))
                .filter(p -> p.matches("\\d{4}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(null);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(JSON::readTree).toList();
        }
    }

    private static final Map<String, String> NAMES =
            Map.of(
                    "cs.NE", "Neural and Evolutionary Computing",
                    "cs.AI", "Artificial Intelligence",
                    "cs.CV", "Computer Vision and Pattern Recognition",
                    "cs.LG", "Machine Learning",
                    "cs.SD", "Sound",
                    "eess.AS", "Audio and Speech Processing",
                    "q-bio.NC", "Neurons and Cognition",
                    "cs.NI", "Networking and Internet Architecture",
                    "stat.ML", "Machine Learning (statistics)",
                    "cs.ET", "Emerging Technologies");
}
