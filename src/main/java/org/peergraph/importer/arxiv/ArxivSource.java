package org.peergraph.importer.arxiv;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.peergraph.identifier.ArxivId;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.InputFiles;
import org.peergraph.importer.InputLine;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads arXiv's metadata snapshot, plain or gzip: a work for every line.
 *
 * <p>A record's version is the day arXiv last changed anything about the paper: it moves when a
 * journal reference is added without a new version of the paper, which a version's date does not.
 */
public final class ArxivSource implements ImportSource {

    static final String NAME = "arxiv";

    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "title",
                    "authors",
                    "authors_parsed",
                    "categories",
                    "abstract",
                    "versions");

    /** Other sources share "id" and "title"; arXiv's own lines may miss some, not most. */
    private static final int ENOUGH_FIELDS = 3;

    private final InputFiles files;
    private final JsonMapper mapper = JsonMapper.shared();
    private final ArxivRecords records = new ArxivRecords();

    /**
     * Finds the files.
     *
     * @param paths files, or folders of *.json, *.jsonl, *.json.gz and *.jsonl.gz files
     * @throws ImportFailedException if one is missing or holds no such file
     */
    public ArxivSource(List<Path> paths) {
        this(InputFiles.of(paths, ".json", ".jsonl", ".json.gz", ".jsonl.gz"));
    }

    private ArxivSource(InputFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String fingerprint() {
        return files.fingerprint(NAME);
    }

    @Override
    public void read(RecordPosition from, RecordSink sink, ReadProgress progress) {
        files.forEachLine(from, progress, line -> readLine(line, sink));
    }

    @Override
    public List<ImportSource> parts() {
        return files.parts().stream().<ImportSource>map(ArxivSource::new).toList();
    }

    private void readLine(InputLine line, RecordSink sink) {
        JsonNode json;
        try {
            json = mapper.readTree(line.text());
        } catch (JacksonException e) {
            expectArxiv(line, false);
            sink.reject(line.position(), "not JSON: " + e.getOriginalMessage());
            return;
        }
        expectArxiv(line, looksLikeArxiv(json));
        if (!json.isObject()) {
            sink.reject(line.position(), "not a JSON object");
            return;
        }
        ArxivLine fields = new ArxivLine(json, sink::note);
        String id = json.path("id").asString("");
        Optional<ArxivId> arxivId = ArxivId.find(id);
        if (arxivId.isEmpty()) {
            sink.reject(line.position(), id.isBlank() ? "no id" : "not an arXiv id: " + id);
            return;
        }
        sink.accept(records.work(fields, arxivId.get()), line.position());
    }

    /**
     * The first line tells whether somebody named the wrong file, before half a graph is made of
     * it.
     */
    private static void expectArxiv(InputLine line, boolean fulfilled) {
        if (!fulfilled && line.position().number() == 1) {
            throw new ImportFailedException(
                    line.position().name()
                            + " is not arXiv metadata: its first line should be a JSON object with id,"
                            + " title, authors and categories, as in arXiv's metadata snapshot."
                            + " Name that file.");
        }
    }

    private static boolean looksLikeArxiv(JsonNode json) {
        boolean own = json.has("categories") || json.has("authors_parsed");
        return own && FIELDS.stream().filter(json::has).count() >= ENOUGH_FIELDS;
    }
}
