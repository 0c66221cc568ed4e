package org.peergraph.embed;

import java.util.List;

/**
 * All the page about embedding shows.
 *
 * @param focus whose slice it shows; empty in an empty graph
 * @param script absolute address of the script
 * @param origins the sites that may embed
 */
public record EmbedPage(String focus, String script, List<String> origins) {

    /** What to paste; the focus is shown as an attribute's value. */
    public String snippet() {
        return """
                <script type="module" src="%s"></script>
                <peergraph-slice focus="%s"></peergraph-slice>"""
                .formatted(script, focus.replace("&", "&amp;").replace("\"", "&quot;"));
    }
}
