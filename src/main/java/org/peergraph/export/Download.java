package org.peergraph.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.peergraph.identifier.FoldedName;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** An answer that is a file. */
final class Download {

    /** Enough to tell files apart, and short enough for every file system. */
    private static final int LONGEST_NAME = 80;

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
        String full = cut(PlainLine.of(title).replaceAll("[\\\\/:*?\"<>|]+", " ").strip());
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
