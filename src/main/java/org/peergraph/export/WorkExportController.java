package org.peergraph.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.GraphVersion;
import org.peergraph.identifier.EntityKind;
import org.peergraph.work.Work;
import org.peergraph.work.Works;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One work as a reference. */
@RestController
class WorkExportController {

    private final EntityIds ids;
    private final Works works;
    private final GraphVersion version;
    private final Exports exports;
    private final ExportFormats formats;

    WorkExportController(
            EntityIds ids,
            Works works,
            GraphVersion version,
            Exports exports,
            ExportFormats formats) {
        this.ids = ids;
        this.works = works;
        this.version = version;
        this.exports = exports;
        this.formats = formats;
    }

    /** The work as {@code format} says: json, bibtex, ris or csl. */
    @GetMapping(path = "/api/v1/works/{id}", params = "format")
    @Nullable ResponseEntity<Work> named(
            @PathVariable String id, @RequestParam String format, HttpServletResponse response)
            throws IOException {
        return answer(id, formats.find(format, ExportFormat::ofWorks), response);
    }

    /** The work as {@code Accept} says. */
    @GetMapping(
            path = "/api/v1/works/{id}",
            produces = {MediaTypes.BIBTEX, MediaTypes.RIS, MediaTypes.CSL})
    @Nullable ResponseEntity<Work> accepted(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.ACCEPT) List<MediaType> accepted,
            HttpServletResponse response)
            throws IOException {
        return answer(id, formats.preferred(accepted, ExportFormat::ofWorks), response);
    }

    private @Nullable ResponseEntity<Work> answer(
            String id, Optional<ExportFormat> format, HttpServletResponse response)
            throws IOException {
        String own = ids.getOwnId(EntityKind.WORK, id);
        if (format.isEmpty()) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(works.get(own));
        }
        Download.send(exports.of(own, version.current()), format.get(), response);
        return null;
    }
}
