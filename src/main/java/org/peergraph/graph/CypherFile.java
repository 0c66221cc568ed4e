package org.peergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A query kept in a file under {@code cypher/}.
 *
 * @param name path below {@code cypher/} without the ending: {@code researcher/coauthors}
 * @param text the query with its header
 */
public record CypherFile(String name, String text) {

    /**
     * Reads a query from the class path.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static CypherFile named(String name) {
        String resource = "/cypher/" + name + ".cypher";
        try (InputStream in = CypherFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("missing: " + resource);
            }
            return new CypherFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
