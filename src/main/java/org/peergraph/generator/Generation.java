package org.peergraph.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a corpus in the shape of the OpenAlex snapshot: first counts citations and authorships,
 * then writes every part on its own.
 *
 * <p>The same number of works and seed make the same bytes, whatever the cores, the clock, the
 * locale and the time zone; only another version of Java or of zlib may compress the same lines
 * differently. {@code cited_by_count} is the number of citations inside the corpus.
 */
public final class Generation {

    /** Records between two reports of progress; a power of two. */
    private static final int REPORT_EVERY = 256;

    private final Corpus corpus;
    private final long seed;
    private final GenerationProgress progress;

    /** Writes one record of a kind, or nothing. */
    private interface RecordWriter {
        void write(int index, Part part, JsonLines lines);
    }

    private Generation(int works, long seed, GenerationProgress progress) {
        this.seed = seed;
        this.progress = progress;
        corpus = Corpus.of(works, seed);
    }

    /**
     * Generates a corpus into a folder that is not there, empty, or to be replaced.
     *
     * @param works 1 to 10,000,000
     * @throws IllegalArgumentException if the folder holds something else, or the number is out of
     *     bounds
     * @throws IOException if it cannot be written; nothing is left of it then
     */
    public static GenerationSummary run(
            int works, long seed, Path out, boolean replace, GenerationProgress progress)
            throws IOException {
        OutputFolder target = OutputFolder.of(out);
        target.refusal(replace)
                .ifPresent(
                        refusal -> {
                            throw new IllegalArgumentException(refusal);
                        });
        CorpusSize.of(works);
        try (PartialFolder folder = new PartialFolder(target)) {
            Generation generation = new Generation(works, seed, progress);
            generation.count();
            generation.write(folder.path());
            GenerationSummary summary = generation.summary(target.path(), folder.path());
            folder.finish();
            return summary;
        }
    }

    private void count() throws IOException {
        progress.begin("Counting", corpus.size().works());
        List<Callable<Void>> tasks = new ArrayList<>();
        for (Part part : Part.all("works", corpus.size().works())) {
            tasks.add(
                    () -> {
                        for (int work = part.from(); work < part.to(); work++) {
                            corpus.count(work);
                            report(work + 1, part);
                        }
                        return null;
                    });
        }
        Parallel.run(tasks);
    }

    private void write(Path folder) throws IOException {
        CorpusSize size = corpus.size();
        progress.begin(
                "Writing",
                (long) size.works() + size.authors() + size.institutions() + size.topics());
        WorkJson works = new WorkJson(corpus);
        AuthorJson authors = new AuthorJson(corpus);
        List<Callable<Void>> tasks = new ArrayList<>();
        add("works", size.works(), folder, record(works::write), tasks);
        add("authors", size.authors(), folder, knownAuthor(authors), tasks);
        add("institutions", size.institutions(), folder, record(this::institution), tasks);
        add("topics", size.topics(), folder, record(this::topic), tasks);
        Parallel.run(tasks);
        Files.writeString(
                folder.resolve(OutputFolder.MARK),
                "peergraph generate --works " + size.works() + " --seed " + seed + "\n");
    }

    private void add(
            String kind,
            int records,
            Path folder,
            RecordWriter writer,
            List<Callable<Void>> tasks) {
        for (Part part : Part.all(kind, records)) {
            tasks.add(
                    () -> {
                        try (JsonLines lines = new JsonLines(folder.resolve(part.path()))) {
                            for (int index = part.from(); index < part.to(); index++) {
                                writer.write(index, part, lines);
                                report(index + 1, part);
                            }
                        }
                        return null;
                    });
        }
    }

    private interface JsonRecord {
        void write(int index, String updated, JsonGenerator json);
    }

    private static RecordWriter record(JsonRecord record) {
        return (index, part, lines) ->
                lines.line(json -> record.write(index, part.updated(), json));
    }

    /** As in OpenAlex there is no author without a work. */
    private RecordWriter knownAuthor(AuthorJson authors) {
        RecordWriter writer = record(authors::write);
        return (index, part, lines) -> {
            if (corpus.tally().works(index) > 0) {
                writer.write(index, part, lines);
            }
        };
    }

    private void institution(int index, String updated, JsonGenerator json) {
        InstitutionJson.write(corpus.institutions().get(index), updated, json);
    }

    private void topic(int index, String updated, JsonGenerator json) {
        TopicJson.write(corpus.topics().get(index), updated, json);
    }

    private void report(int done, Part part) throws IOException {
        if (done % REPORT_EVERY == 0 || done == part.to()) {
            int inPart = done - part.from();
            progress.advance(inPart % REPORT_EVERY == 0 ? REPORT_EVERY : inPart % REPORT_EVERY);
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("interrupted");
            }
        }
    }

    private GenerationSummary summary(Path folder, Path written) throws IOException {
        CorpusSize size = corpus.size();
        long bytes = 0;
        try (Stream<Path> files = Files.walk(written)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return new GenerationSummary(
                folder,
                size.works(),
                corpus.tally().authors(),
                size.institutions(),
                size.topics(),
                bytes);
    }
}
