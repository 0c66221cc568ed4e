package org.peergraph.importer.sink;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.peergraph.importer.ImportedRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of records: compact JSON, fields in declared order, nulls left out. */
final class RecordJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private RecordJson() {}

    static ObjectNode tree(ImportedRecord record) {
        return MAPPER.valueToTree(record);
    }

    static ObjectNode tree(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    static ImportedRecord read(JsonNode tree) {
        return MAPPER.treeToValue(tree, ImportedRecord.class);
    }

    static ImportedRecord read(String json) {
        return MAPPER.readValue(json, ImportedRecord.class);
    }

    static String write(ImportedRecord record) {
        return MAPPER.writeValueAsString(record);
    }

    /** 128 bits of SHA-256 in hexadecimal: enough to tell contents apart, short enough to keep. */
    static String hash(String json) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
