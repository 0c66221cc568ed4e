package org.peergraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.peergraph.importer.arxiv.ArxivSource;
import org.peergraph.importer.run.ImportProgress;
import org.peergraph.importer.run.Importer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service with hostile works beside the sample, and a site that may embed what it shows. */
abstract class AskedAboutHostileWorks extends AskedService {

    static final String HOSTILE = "arxiv:9901.00001";
    static final String FRIEND = "https://friend.example";

    @DynamicPropertySource
    static void friend(DynamicPropertyRegistry registry) {
        registry.add("peergraph.embed.origins", () -> FRIEND);
    }

    @BeforeAll
    static void hostileWorks(@Autowired Importer importer) throws IOException {
        Path file = Files.createTempFile("hostile", ".jsonl");
        try (InputStream in =
                AskedAboutHostileWorks.class.getResourceAsStream("/journeys/hostile.jsonl")) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        importer.run(new ArxivSource(List.of(file)), ImportProgress.NONE);
    }

    /** The focus and the nodes of a slice. */
    static List<String> ids(JsonNode slice) {
        return Stream.concat(
                        Stream.of(slice.at("/focus/id").asString()),
                        texts(slice.path("nodes"), "id").stream())
                .toList();
    }

    static List<String> texts(JsonNode array, String member) {
        return array.valueStream().map(each -> each.path(member).asString()).toList();
    }

    /** What an answer differs by. */
    static List<String> varies(HttpResponse<String> answer) {
        return answer.headers().allValues("Vary").stream()
                .flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip)
                .toList();
    }
}
