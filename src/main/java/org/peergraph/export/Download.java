package org.peergraph.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.peergraph.identifier.FoldedName;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** An answer that is a file. */
final class Download {

    /** Enough to tell files apart, and short enough for every file system. */
    private static final int LONGEST_NAME = 80;

    /**
     * What no file system takes, and what turns the direction of the ending, so that a file would
     * look like one of another kind.
     */
    private static final Pattern NOT_IN_NAMES =
            Pattern.compile(
                    "[\\\\/:*?\"<>|\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]+");

    private Download() {}

    /** Writes an export as it is made; its file is named after what it shows. */
    static void send(Export export, ExportFormat format, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType().toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, disposition(export.title(), format.extension()));
        format.write(export, response.getOutputStream());
        response.flushBuffer();
    }

    /** The name twice, as RFC 6266 has it: for old clients in ASCII, for others as it is. */
    static String disposition(String title, String extension) {
        String folded = cut(FoldedName.of(title).value().replaceAll("[^a-z0-9]+", "-"));
        String ascii = folded.replaceAll("^-+|-+$", "");
        String full = cut(NOT_IN_NAMES.matcher(PlainLine.of(title)).replaceAll(" ").strip());
        return "attachment; filename=\"%s.%s\"; filename*=UTF-8''%s"
                .formatted(
                        ascii.isEmpty() ? "peergraph" : ascii,
                        extension,
                        UriUtils.encode(
                                (full.isEmpty() ? "peergraph" : full) + "." + extension,
                                StandardCharsets.UTF_8));
    }

    /** Never between the halves of a letter. */
    private static String cut(String name) {
        int letters = Math.min(LONGEST_NAME, name.codePointCount(0, name.length()));
        return name.substring(0, name.offsetByCodePoints(0, letters));
    }
}
