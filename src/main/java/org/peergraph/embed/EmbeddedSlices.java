package org.peergraph.embed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peergraph.slice.SliceDrawing;
import org.peergraph.slice.SlicePicture;
import org.peergraph.slice.SliceRequest;
import org.peergraph.slice.Slices;
import org.peergraph.web.SiteAddress;
import org.peergraph.web.Wording;
import org.springframework.stereotype.Component;

/** The inline slice of an entity's page, for pages elsewhere. */
@Component
class EmbeddedSlices {

    private final Slices slices;
    private final SiteAddress site;
    private final Wording wording;

    EmbeddedSlices(Slices slices, SiteAddress site, Wording wording) {
        this.slices = slices;
        this.site = site;
        this.wording = wording;
    }

    EmbeddedSlice around(String id, SliceRequest request) {
        SlicePicture picture = SlicePicture.of(slices.around(id, request));
        return new EmbeddedSlice(
                picture.focus().label(),
                picture.focus().kind(),
                site.page(picture.focus().kind(), picture.focus().id()),
                picture.wide(),
                picture.narrow(),
                pages(picture),
                picture.strands(),
                shown(picture),
                picture.approximations(),
                picture.tables().isEmpty());
    }

    private Map<String, String> pages(SlicePicture picture) {
        Map<String, String> pages = new LinkedHashMap<>();
        Stream.of(picture.wide(), picture.narrow())
                .map(SliceDrawing::marks)
                .flatMap(List::stream)
                .forEach(mark -> pages.put(mark.id(), site.page(mark.kind(), mark.id())));
        return pages;
    }

    private List<String> shown(SlicePicture picture) {
        List<String> shown = new ArrayList<>();
        for (SlicePicture.Shown kind : picture.shown()) {
            if (kind.total() > 0) {
                String noun = kind.noun(picture.focus().kind());
                shown.add(
                        "%s of %s%s"
                                .formatted(
                                        wording.number(kind.shown()),
                                        wording.count(kind.total(), noun),
                                        kind.cut() ? ", " + kind.rule() : ""));
            }
        }
        if (picture.drawn() < picture.edges()) {
            shown.add(
                    "%s of %s drawn"
                            .formatted(
                                    wording.number(picture.drawn()),
                                    wording.count(picture.edges(), "link")));
        }
        return shown;
    }
}
