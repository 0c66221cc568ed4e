package org.peergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query kept in a file under {@code cypher/}.
 *
 * @param name path below {@code cypher/} without the ending: {@code researcher/coauthors}
 * @param text the query with its header
 */
public record CypherFile(String name, String text) {

    /** A line that stands for another file: queries share parts, and a part is a file as well. */
    private static final Pattern PART = Pattern.compile("(?m)^//> (\\S+)$");

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
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new CypherFile(
                    name,
                    PART.matcher(text)
                            .replaceAll(
                                    part ->
                                            Matcher.quoteReplacement(
                                                    named(part.group(1)).text().strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
