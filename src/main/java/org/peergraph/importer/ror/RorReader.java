package org.peergraph.importer.ror;

import java.util.Optional;
import org.peergraph.identifier.RorId;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.InputLine;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.JsonFields;
import org.peergraph.importer.RecordSink;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a record of each line or element, or rejects it. */
final class RorReader {

    /**
     * After so many pieces of a file of which none is a record, the file is taken to be another
     * one: a damaged file has sound records among the first, a wrong one has none.
     */
    private static final int WRONG_FILE = 20;

    private final JsonMapper mapper = JsonMapper.shared();
    private final RecordSink sink;
    private int input = -1;
    private boolean recognised;
    private int rejected;

    RorReader(RecordSink sink) {
        this.sink = sink;
    }

    void read(InputLine line) {
        if (line.position().input() != input) {
            input = line.position().input();
            recognised = false;
            rejected = 0;
        }
        try {
            read(mapper.readTree(line.text()), line);
        } catch (JacksonException e) {
            reject(line, "not JSON: " + e.getOriginalMessage());
        }
    }

    private void read(JsonNode json, InputLine line) {
        if (!json.isObject()) {
            reject(line, "not a JSON object");
            return;
        }
        JsonNode id = json.path("id");
        Optional<RorId> ror = id.isString() ? RorId.find(id.stringValue()) : Optional.empty();
        Optional<RorSchema> schema = RorSchema.of(json);
        if (ror.isEmpty()) {
            boolean none = id.isMissingNode() || id.isNull();
            reject(line, none ? "no id" : "not a ROR id: " + id.asString(""));
        } else if (schema.isEmpty()) {
            reject(line, "no field of a record of schema v1 or v2 beside the id");
        } else {
            recognised = true;
            sink.accept(record(ror.get().value(), schema.get(), json), line.position());
        }
    }

    private InstitutionRecord record(String ror, RorSchema schema, JsonNode json) {
        JsonFields fields = new JsonFields(json, sink::note);
        return switch (schema) {
            case V1 -> RorSchema1.read(ror, fields);
            case V2 -> RorSchema2.read(ror, fields);
        };
    }

    private void reject(InputLine line, String reason) {
        sink.reject(line.position(), reason);
        rejected++;
        if (!recognised && rejected == WRONG_FILE) {
            throw new ImportFailedException(
                    "%s: nothing up to here is a record of ROR, so this seems to be another file; leave it out, or name its own source."
                            .formatted(line.position()));
        }
    }
}
