package org.peergraph.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.slice.Slice;
import org.peergraph.slice.SliceRequest;
import org.peergraph.slice.Slices;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Slices as files. */
@RestController
class SliceExportController {

    private final Slices slices;
    private final Exports exports;
    private final ExportFormats formats;

    SliceExportController(Slices slices, Exports exports, ExportFormats formats) {
        this.slices = slices;
        this.exports = exports;
        this.formats = formats;
    }

    /**
     * The slice as {@code format} says: json, gexf, graphml, vosviewer, jsonld, csv-nodes,
     * csv-edges, or the works in it as bibtex, ris, csl. All other parameters as without it.
     */
    @GetMapping(path = "/api/v1/slices/{id}", params = "format")
    @Nullable ResponseEntity<Slice> named(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        Map<String, String> others = new HashMap<>(parameters);
        String format = others.remove("format");
        return answer(id, others, formats.find(format, any -> true), response);
    }

    /** The slice as {@code Accept} says; CSV is its nodes. */
    @GetMapping(
            path = "/api/v1/slices/{id}",
            produces = {
                MediaTypes.GEXF,
                MediaTypes.GRAPHML,
                MediaTypes.JSON_LD,
                MediaTypes.CSV,
                MediaTypes.BIBTEX,
                MediaTypes.RIS,
                MediaTypes.CSL
            })
    @Nullable ResponseEntity<Slice> accepted(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(HttpHeaders.ACCEPT) List<MediaType> accepted,
            HttpServletResponse response)
            throws IOException {
        return answer(id, parameters, formats.preferred(accepted, any -> true), response);
    }

    private @Nullable ResponseEntity<Slice> answer(
            String id,
            Map<String, String> parameters,
            Optional<ExportFormat> format,
            HttpServletResponse response)
            throws IOException {
        Slice slice = slices.around(id, SliceRequest.of(parameters));
        if (format.isEmpty()) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(slice);
        }
        Download.send(exports.of(slice, format.get()), format.get(), response);
        return null;
    }
}
