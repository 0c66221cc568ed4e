package org.peergraph.importer.openalex;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;

/** An author, an institution, a topic and their works at a service that speaks as OpenAlex does. */
abstract class AskedOpenAlex {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final OpenAlexQuery ADA = OpenAlexQuery.author("A5000000001");
    static final int WORKS = 25;
    static final int PAGE = 10;

    /** How long was waited, without waiting. */
    final List<Duration> pauses = new ArrayList<>();

    OpenAlexStandIn server = startedEmpty();

    @Nullable String key;

    private static OpenAlexStandIn startedEmpty() {
        try {
            return new OpenAlexStandIn();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void fillServer() {
        server.add(Samples.author()).add(Samples.institution()).add(Samples.topic());
        for (int i = 1; i <= WORKS; i++) {
            server.add(Samples.work(i));
        }
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    OpenAlexAccess access() {
        return OpenAlexAccess.of(server.address(), key, "library@example.org").withPageSize(PAGE);
    }

    OpenAlexApi api(OpenAlexQuery query) {
        return api(query, access());
    }

    OpenAlexApi api(OpenAlexQuery query, OpenAlexAccess access) {
        RetryDelay delay = new RetryDelay(InstantSource.fixed(NOW), new Random(7));
        return new OpenAlexApi(query, access, delay, pauses::add);
    }

    CollectingSink read(OpenAlexQuery query) {
        CollectingSink sink = new CollectingSink();
        try (OpenAlexApi api = api(query)) {
            api.read(RecordPosition.START, sink, ReadProgress.NONE);
        }
        return sink;
    }
}
