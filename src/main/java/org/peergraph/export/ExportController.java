package org.peergraph.export;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.peergraph.view.View;
import org.peergraph.view.Views;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What somebody sees, as a file. */
@RestController
class ExportController {

    private final Views views;
    private final Exports exports;
    private final ExportFormats formats;

    ExportController(Views views, Exports exports, ExportFormats formats) {
        this.views = views;
        this.exports = exports;
        this.formats = formats;
    }

    /**
     * The named entities and every edge among them as gexf, graphml, vosviewer, jsonld, csv-nodes
     * or csv-edges, drawn where {@code nodes} says; or the works among them as bibtex, ris or csl.
     * The header {@code Peergraph-Missing} counts the entities that are not in the graph any more.
     */
    @Operation(
            summary = "What somebody sees, as a file",
            description =
                    "format is gexf, graphml, vosviewer, jsonld, csv-nodes or "
                            + "csv-edges, drawn where nodes says; or bibtex, ris or csl for the "
                            + "works among the nodes. The header Peergraph-Missing counts "
                            + "entities that are not in the graph any more.")
    @PostMapping("/api/v1/exports")
    void file(@RequestBody ExportRequest request, HttpServletResponse response) throws IOException {
        ExportFormat format = formats.get(request.format());
        String title = request.shownTitle();
        View view = views.of(request.view());
        Map<String, Spot> spots = request.spots(view.redirected());
        Export export = exports.of(title, view, spots, format);
        response.setHeader("Peergraph-Missing", String.valueOf(view.missing().size()));
        Download.send(export, format, response);
    }
}
