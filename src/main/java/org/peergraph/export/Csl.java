package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** CSL-JSON, as citeproc, pandoc and Zotero read it. */
@Component
class Csl implements ExportFormat {

    @Override
    public String name() {
        return "csl";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.valueOf(MediaTypes.CSL);
    }

    @Override
    public String extension() {
        return "csl.json";
    }

    @Override
    public boolean ofWorks() {
        return true;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Json.write(export.works().stream().map(Csl::item).toList(), out);
    }

    private static Map<String, Object> item(CitedWork work) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", work.key());
        item.put("type", work.type().csl());
        item.put("title", work.title());
        item.put("author", work.authors().stream().map(Csl::name).toList());
        put(item, "issued", issued(work));
        put(item, "container-title", work.venue());
        put(item, "DOI", work.doi());
        put(item, "number", work.arxiv() == null ? null : "arXiv:" + work.arxiv());
        item.put("URL", work.address());
        put(item, "language", work.language());
        put(item, "abstract", work.abstractText());
        put(item, "note", work.hasMoreAuthors() ? work.authorsNote() : null);
        return item;
    }

    private static Map<String, Object> name(PersonName name) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (name.given().isEmpty()) {
            parts.put("literal", name.family());
        } else {
            parts.put("family", name.family());
            parts.put("given", name.given());
            put(parts, "suffix", name.suffix().isEmpty() ? null : name.suffix());
        }
        return parts;
    }

    private static @Nullable Map<String, Object> issued(CitedWork work) {
        String date =
                work.date() == null && work.year() != null ? work.year().toString() : work.date();
        return date == null ? null : dateParts(date);
    }

    /** {@code 2021-02-08} as {@code {"date-parts": [[2021, 2, 8]]}}. */
    static Map<String, Object> dateParts(String date) {
        List<Integer> parts = Arrays.stream(date.split("-")).map(Integer::valueOf).toList();
        return Map.of("date-parts", List.of(parts));
    }

    private static void put(Map<String, Object> item, String name, @Nullable Object value) {
        if (value != null) {
            item.put(name, value);
        }
    }
}
