package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of {@code authorisation.txt}: what everybody is answered at an address.
 *
 * @param example the address asked, with the fields of the form behind the question mark
 * @param expected one a visitor: a status, or {@code in} for being sent to sign in
 */
record AuthorisationLine(String method, String pattern, String example, List<String> expected) {

    private static final Path TABLE = Path.of("src/test/resources/authorisation.txt");

    /** The columns of the table. */
    static final List<String> EVERYBODY =
            List.of("reader", "signed in", "owner", "other owner", "moderator", "administrator");

    /** All lines. */
    static List<AuthorisationLine> table() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AuthorisationLine::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AuthorisationLine parse(String text) {
        String[] cells = text.strip().split("\\s+");
        assertThat(cells).as(text).hasSize(3 + EVERYBODY.size());
        return new AuthorisationLine(
                cells[0], cells[1], cells[2], List.of(cells).subList(3, cells.length));
    }

    String route() {
        return method + " " + pattern;
    }

    @Override
    public String toString() {
        return route();
    }

    /** The line with what stands in braces filled in. */
    AuthorisationLine with(Map<String, String> made) {
        String filled = example;
        for (Map.Entry<String, String> one : made.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return new AuthorisationLine(method, pattern, filled, expected);
    }

    String path() {
        return example.replaceAll("\\?.*", "");
    }

    /** Of the form that is sent. */
    Map<String, String> fields() {
        int mark = example.indexOf('?');
        return mark < 0
                ? Map.of()
                : Stream.of(example.substring(mark + 1).split("&"))
                        .map(field -> field.split("=", 2))
                        .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }
}
