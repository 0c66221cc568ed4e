package org.peergraph.bulk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.run.ImportCounts;
import org.peergraph.importer.run.ImportRun;
import org.peergraph.importer.run.ImportRuns;
import org.peergraph.importer.run.RejectsFile;

/** One source of a bulk load, and what became of its records; counts are safe for all threads. */
final class BulkInput {

    private final ImportSource source;
    private final Instant startedAt = Instant.now();
    private final String run;
    private final LongAdder records = new LongAdder();
    private final LongAdder rejected = new LongAdder();
    private final Map<String, LongAdder> notes = new ConcurrentHashMap<>();
    private final Map<Integer, RecordPosition> latest = new ConcurrentHashMap<>();
    private final RejectsFile rejects;
    private long unchanged;
    private long older;

    BulkInput(ImportSource source, Path rejectsFolder) {
        this.source = source;
        run = ImportRuns.newId(source.name(), startedAt);
        rejects = new RejectsFile(rejectsFolder, run());
    }

    ImportSource source() {
        return source;
    }

    String runId() {
        return run;
    }

    Instant startedAt() {
        return startedAt;
    }

    Path rejects() {
        return rejects.path();
    }

    void accepted(RecordPosition position) {
        records.increment();
        latest.put(position.input(), position);
    }

    void reject(RecordPosition position, String reason) {
        rejected.increment();
        latest.put(position.input(), position);
        synchronized (rejects) {
            rejects.append(List.of(RejectsFile.Reject.at(position, reason)));
        }
    }

    void note(String what) {
        notes.computeIfAbsent(what, w -> new LongAdder()).increment();
    }

    /** Counts what a key that was read several times turned out to be. */
    void repeated(long same, long outdated) {
        unchanged += same;
        older += outdated;
    }

    long records() {
        return records.sum();
    }

    long rejected() {
        return rejected.sum();
    }

    /** The run as an import of the same input writes it. */
    ImportRun run() {
        Map<String, Long> noted = new TreeMap<>();
        notes.forEach((what, count) -> noted.put(what, count.sum()));
        long all = records.sum();
        return new ImportRun(
                run,
                source.name(),
                source.fingerprint(),
                last() == null ? RecordPosition.START : last(),
                true,
                new ImportCounts(all - unchanged - older, unchanged, older, rejected.sum(), noted),
                false);
    }

    private @Nullable RecordPosition last() {
        return new ArrayList<>(new TreeMap<>(latest).values())
                .reversed().stream().findFirst().orElse(null);
    }
}
