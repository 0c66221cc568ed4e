package org.peergraph.importer.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peergraph.graph.GraphSchema;
import org.peergraph.importer.arxiv.ArxivSource;
import org.peergraph.importer.run.ImportProgress;
import org.peergraph.importer.run.ImportRuns;
import org.peergraph.importer.run.Importer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Imports the bundled seven works into a store that nothing was ever imported into, before the
 * first request is answered.
 */
@Component
@ConditionalOnProperty("peergraph.sample")
class SampleLoader implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SampleLoader.class);
    private static final String SAMPLE = "/import/sample/works.jsonl";

    private final ImportRuns runs;
    private final Importer importer;
    private boolean done;

    SampleLoader(GraphSchema schemaFirst, ImportRuns runs, Importer importer) {
        this.runs = runs;
        this.importer = importer;
    }

    @Override
    public void start() {
        if (runs.isEmpty()) {
            load();
            log.info("Loaded the sample of seven works; import your own field, see --help");
        }
        done = true;
    }

    private void load() {
        try (InputStream in = SampleLoader.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + SAMPLE);
            }
            Path folder = Files.createTempDirectory("peergraph-sample");
            Path file = folder.resolve("works.jsonl");
            Files.copy(in, file);
            try {
                importer.run(new ArxivSource(List.of(file)), ImportProgress.NONE);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }
}
