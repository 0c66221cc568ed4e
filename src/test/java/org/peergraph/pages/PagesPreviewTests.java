package org.peergraph.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/**
 * Pages from real records, to be looked at: {@code -Dpreview} writes them to {@code
 * target/preview}.
 */
class PagesPreviewTests {

    private final Templates templates = new Templates();
    private final Path data = Path.of(System.getProperty("peergraph.data", "../shared/data"));

    @Test
    void writesPagesOfRealRecords() throws IOException {
        assumeTrue(System.getProperty("preview") != null, "only with -Dpreview");
        assumeTrue(Files.exists(data), "no records at " + data);
        Shelf arxiv = new Shelf(PaperFiles.arxiv(data.resolve("arxiv/profile-masquelier.jsonl")));
        Shelf spiking =
                new Shelf(PaperFiles.arxiv(data.resolve("arxiv/spiking-networks.jsonl.gz")));
        Shelf openalex = new Shelf(PaperFiles.openalex(data.resolve("openalex/works.jsonl.gz")));
        write(
                "researcher",
                templates.page(
                        "researcher/researcher", arxiv.researcher("name:timothee-masquelier")));
        write("work", templates.page("work/work", arxiv.work("2102.04159")));
        write("topic", templates.page("topic/topic", arxiv.topic("cs.NE")));
        write("topic-spiking", templates.page("topic/topic", spiking.topic("cs.NE")));
        String busiest = openalex.people(openalex.papers()).keySet().iterator().next();
        write(
                "researcher-busy",
                templates.page("researcher/researcher", openalex.researcher(busiest)));
        String cited =
                openalex.papers().stream()
                        .max(
                                Comparator.comparingLong(
                                        p ->
                                                openalex.papers().stream()
                                                        .filter(
                                                                q ->
                                                                        q.references()
                                                                                .contains(p.id()))
                                                        .count()))
                        .orElseThrow()
                        .id();
        write("work-cited", templates.page("work/work", openalex.work(cited)));
        write(
                "topic-busy",
                templates.page(
                        "topic/topic",
                        openalex.topic(
                                openalex.topics(openalex.papers())
                                        .keySet()
                                        .iterator()
                                        .next()
                                        .id())));
        write(
                "institution",
                templates.page(
                        "institution/institution",
                        openalex.institution(
                                openalex.places(openalex.papers(), null)
                                        .keySet()
                                        .iterator()
                                        .next()
                                        .id())));
        for (var sample : Samples.pages().entrySet()) {
            write(
                    sample.getKey(),
                    templates.render(sample.getValue().template(), sample.getValue().model()));
        }
        assertThat(Path.of("target/preview/researcher.html")).exists();
    }

    private static void write(String name, String html) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/preview"));
        Files.writeString(folder.resolve(name + ".html"), html);
    }
}
