package org.peergraph.export;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** RIS in UTF-8, as Zotero, EndNote and Mendeley read it: a tag and a line each, CRLF. */
@Component
class Ris implements ReferenceFormat {

    @Override
    public String name() {
        return "ris";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.valueOf(MediaTypes.RIS + ";charset=UTF-8");
    }

    @Override
    public String extension() {
        return "ris";
    }

    @Override
    public String reference(CitedWork work) {
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", work.type().ris());
        line(lines, "ID", work.key());
        line(lines, "TI", work.title());
        work.authors().forEach(author -> line(lines, "AU", author(author)));
        line(lines, "PY", work.year() == null ? null : work.year().toString());
        line(lines, "DA", work.date() == null ? null : work.date().replace('-', '/'));
        line(lines, "T2", work.venue());
        line(lines, "DO", work.doi());
        line(lines, "UR", work.address());
        line(lines, "LA", work.language());
        line(lines, "AB", work.abstractText());
        line(lines, "N1", work.arxiv() == null ? null : "arXiv:" + work.arxiv());
        line(lines, "N1", work.hasMoreAuthors() ? work.authorsNote() : null);
        return lines.append("ER  - \r\n\r\n").toString();
    }

    /** RIS puts the suffix last: {@code King, Martin Luther, Jr.} */
    private static String author(PersonName name) {
        String main = name.given().isEmpty() ? name.family() : name.family() + ", " + name.given();
        return name.suffix().isEmpty() ? main : main + ", " + name.suffix();
    }

    private static void line(StringBuilder lines, String tag, @Nullable String value) {
        if (value != null) {
            lines.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
