package org.peergraph.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a view is cited.
 *
 * @param link where it is seen again: the view's own address, with graph version and date
 * @param version of the graph that was seen
 * @param date when it was cited, ISO 8601, UTC
 * @param text for a list of references
 * @param bibtex the same for BibTeX
 * @param csl the same as CSL-JSON
 */
record ViewCitation(
        String link,
        String title,
        long version,
        LocalDate date,
        String text,
        String bibtex,
        List<Map<String, Object>> csl) {

    /**
     * @param view absolute address of the view
     */
    static ViewCitation of(String view, String title, long version) {
        LocalDate date = LocalDate.now(ZoneOffset.UTC);
        String link =
                view + (view.contains("?") ? "&" : "?") + "version=" + version + "&date=" + date;
        String key = "peergraph-" + digest(link);
        return new ViewCitation(
                link,
                title,
                version,
                date,
                "Peergraph (%d). %s. Graph version %d. Retrieved %s, from %s"
                        .formatted(date.getYear(), title, version, date, link),
                bibtex(key, title, version, date, link),
                List.of(csl(key, title, version, date, link)));
    }

    private static String bibtex(
            String key, String title, long version, LocalDate date, String link) {
        return new BibTexEntry("misc", key)
                .title(title)
                .raw("author", "{Peergraph}")
                .raw("year", String.valueOf(date.getYear()))
                .raw("version", String.valueOf(version))
                .raw("note", "Graph version " + version)
                .verbatim("url", link)
                .raw("urldate", date.toString())
                .toString();
    }

    private static Map<String, Object> csl(
            String key, String title, long version, LocalDate date, String link) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", key);
        item.put("type", "webpage");
        item.put("title", title);
        item.put("author", List.of(Map.of("literal", "Peergraph")));
        item.put("container-title", "Peergraph");
        item.put("version", String.valueOf(version));
        item.put("issued", Csl.dateParts(date.toString()));
        item.put("accessed", Csl.dateParts(date.toString()));
        item.put("URL", link);
        return item;
    }

    /** The same for the same link, so that a reference is never imported twice. */
    private static String digest(String link) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(link.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
