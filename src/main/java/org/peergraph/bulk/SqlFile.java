package org.peergraph.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A step of the bulk road kept in a file under {@code import/bulk/}.
 *
 * @param name path below {@code import/bulk/} without the ending: {@code export/works}
 * @param text the statements with their header
 */
record SqlFile(String name, String text) {

    private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");
    private static final Pattern BETWEEN_STATEMENTS = Pattern.compile(";\\s*(?:\\n|$)");

    /**
     * Reads a step from the class path.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    static SqlFile named(String name) {
        String resource = "/import/bulk/" + name + ".sql";
        try (InputStream in = SqlFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("missing: " + resource);
            }
            return new SqlFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements, without comments. */
    List<String> statements() {
        return BETWEEN_STATEMENTS
                .splitAsStream(COMMENT.matcher(text).replaceAll(""))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
