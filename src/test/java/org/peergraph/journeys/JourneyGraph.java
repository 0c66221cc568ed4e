package org.peergraph.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.peergraph.importer.arxiv.ArxivSource;
import org.peergraph.importer.openalex.OpenAlexFiles;
import org.peergraph.importer.ror.RorSource;
import org.peergraph.importer.run.ImportProgress;
import org.peergraph.importer.run.Importer;
import tools.jackson.databind.json.JsonMapper;

/** What the journeys' graph holds beside the sample. */
final class JourneyGraph {

    /** A work whose title and authors try to be more than text. */
    static final String HOSTILE = "/works/arxiv:9901.00001";

    /** Enough of the real field that its greatest topic is a hub; read in a few seconds. */
    private static final int REAL_WORKS = 250;

    private JourneyGraph() {}

    static void fill(Importer importer) throws IOException {
        Path folder = Files.createTempDirectory("peergraph-journey-graph");
        Path field = folder.resolve("field.jsonl");
        Files.write(
                field,
                List.of(
                        entity("/openalex/institution.json"),
                        entity("/openalex/topic.json"),
                        entity("/openalex/author.json"),
                        entity("/openalex/work.json")));
        importer.run(new OpenAlexFiles(List.of(field)), ImportProgress.NONE);
        Path registry = folder.resolve("registry.jsonl");
        Files.write(registry, List.of(entity("/ror/v2.json")));
        importer.run(new RorSource(List.of(registry)), ImportProgress.NONE);
        Path hostile = folder.resolve("hostile.jsonl");
        Files.writeString(hostile, resource("/journeys/hostile.jsonl"));
        importer.run(new ArxivSource(List.of(hostile)), ImportProgress.NONE);
        Path real = realWorks();
        if (Files.exists(real)) {
            Path some = folder.resolve("real.jsonl");
            Files.write(some, head(real));
            importer.run(new OpenAlexFiles(List.of(some)), ImportProgress.NONE);
        }
    }

    static Path realWorks() {
        return Path.of(
                System.getProperty("peergraph.data", "../shared/data"), "openalex/works.jsonl.gz");
    }

    private static List<String> head(Path gzipped) throws IOException {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(gzipped)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().limit(REAL_WORKS).toList();
        }
    }

    /** The sample of this name in one line; its institution is not to meet the real one. */
    private static String entity(String name) throws IOException {
        return JsonMapper.shared()
                .readTree(resource(name))
                .toString()
                .replace("03yez3163", "05dxps055");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = JourneyGraph.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
