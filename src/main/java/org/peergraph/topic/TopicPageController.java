package org.peergraph.topic;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SlicePicture;
import org.peergraph.slice.SliceRequest;
import org.peergraph.slice.Slices;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.EntityLinks;
import org.peergraph.web.ListPage;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of topics: their own and the whole lists around them. */
@Controller
@RequestMapping("/topics/{id}")
class TopicPageController {

    private final EntityIds ids;
    private final Topics topics;
    private final Slices slices;
    private final EntityLinks links;

    TopicPageController(EntityIds ids, Topics topics, Slices slices, EntityLinks links) {
        this.ids = ids;
        this.topics = topics;
        this.slices = slices;
        this.links = links;
    }

    @GetMapping
    String page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String works,
            @RequestParam Map<String, String> parameters,
            Model model) {
        String own = ids.getOwnId(EntityKind.TOPIC, id);
        if (!own.equals(id)) {
            return "redirect:" + links.topic(own);
        }
        Topic topic = topics.get(own);
        model.addAttribute(
                "page",
                new TopicPage(
                        topic,
                        SlicePicture.of(
                                slices.around(
                                        EntityKind.TOPIC, own, SliceRequest.onPage(parameters))),
                        topics.adjacent(topic, Topics.USUAL_SUPPORT, PageRequest.first(15)),
                        topics.researchers(topic, PageRequest.first(15)),
                        topics.institutions(topic, PageRequest.first(15)),
                        topics.works(topic, PageRequest.of("10", works)),
                        works));
        return "topic/topic";
    }

    @GetMapping("/{list}")
    String list(
            @PathVariable String id,
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        String own = ids.getOwnId(EntityKind.TOPIC, id);
        Topic topic = topics.get(own);
        PageRequest part = PageRequest.of(null, cursor);
        Page<?> entries =
                switch (list) {
                    case "adjacent" -> topics.adjacent(topic, Topics.USUAL_SUPPORT, part);
                    case "researchers" -> topics.researchers(topic, part);
                    case "institutions" -> topics.institutions(topic, part);
                    case "works" -> topics.works(topic, part);
                    default ->
                            throw new BadParameterException(
                                    "list", list, "adjacent, researchers, institutions, works");
                };
        model.addAttribute(
                "page", new ListPage<>(EntityKind.TOPIC, own, topic.name(), list, entries, cursor));
        return "list";
    }
}
