package org.peergraph.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.Slice;
import org.peergraph.slice.SliceEdge;
import org.peergraph.slice.SliceNode;
import org.peergraph.slice.Truncation;
import org.peergraph.work.WorkInstitution;
import org.peergraph.work.WorkTopic;

/** Slices around the entities of a shelf, with bounds per kind that leave 60 nodes at most. */
record ShelfSlices(Shelf shelf) {

    private static final Map<EntityKind, Integer> BOUNDS =
            Map.of(
                    EntityKind.RESEARCHER,
                    20,
                    EntityKind.WORK,
                    16,
                    EntityKind.TOPIC,
                    12,
                    EntityKind.INSTITUTION,
                    12);

    Slice researcher(String id) {
        Build build =
                new Build(
                        new SliceNode(
                                id,
                                EntityKind.RESEARCHER,
                                shelf.person(id).name(),
                                null,
                                1,
                                null,
                                null));
        List<Paper> own = shelf.newest(p -> p.by(id));
        shelf.collaborators(id)
                .forEach(
                        c ->
                                build.add(
                                        person(c.id()),
                                        new SliceEdge(
                                                id,
                                                c.id(),
                                                "COAUTHORED_WITH",
                                                c.strength(),
                                                c.works(),
                                                c.firstYear(),
                                                c.lastYear())));
        own.forEach(
                p ->
                        build.add(
                                work(p),
                                new SliceEdge(
                                        id, p.id(), "AUTHORED", 1, null, p.year(), p.year())));
        addTopics(build, own, id);
        shelf.places(own, id)
                .forEach(
                        (place, some) ->
                                build.add(
                                        institution(place),
                                        new SliceEdge(
                                                id,
                                                place.id(),
                                                "AFFILIATED_WITH",
                                                1,
                                                some.size(),
                                                Shelf.first(some),
                                                Shelf.last(some))));
        return build.slice();
    }

    Slice work(String id) {
        Paper paper = shelf.newest(p -> p.id().equals(id)).getFirst();
        Build build = new Build(work(paper));
        paper.authors()
                .forEach(
                        a ->
                                build.add(
                                        person(a.id()),
                                        new SliceEdge(
                                                a.id(), id, "AUTHORED", 1, null, null, null)));
        shelf.newest(p -> paper.references().contains(p.id()))
                .forEach(
                        p ->
                                build.add(
                                        work(p),
                                        new SliceEdge(id, p.id(), "CITES", 1, null, null, null)));
        shelf.newest(p -> p.references().contains(id))
                .forEach(
                        p ->
                                build.add(
                                        work(p),
                                        new SliceEdge(p.id(), id, "CITES", 1, null, null, null)));
        paper.topics()
                .forEach(
                        t ->
                                build.add(
                                        topic(t),
                                        new SliceEdge(
                                                id,
                                                t.id(),
                                                "ABOUT",
                                                t.score() == null ? 1 : t.score(),
                                                null,
                                                null,
                                                null)));
        shelf.places(List.of(paper), null)
                .forEach((place, some) -> build.add(institution(place), null));
        return build.slice();
    }

    Slice topic(String id) {
        Build build = new Build(topic(shelf.subject(id)));
        List<Paper> own = shelf.newest(p -> p.about(id));
        shelf.people(own)
                .forEach(
                        (person, some) ->
                                build.add(
                                        person(person),
                                        new SliceEdge(
                                                person,
                                                id,
                                                "WORKS_ON",
                                                some.size(),
                                                some.size(),
                                                Shelf.first(some),
                                                Shelf.last(some))));
        own.forEach(
                p -> build.add(work(p), new SliceEdge(p.id(), id, "ABOUT", 1, null, null, null)));
        shelf.adjacent(id)
                .forEach(
                        t ->
                                build.add(
                                        topic(shelf.subject(t.id())),
                                        new SliceEdge(
                                                id,
                                                t.id(),
                                                "ADJACENT_TO",
                                                t.associationStrength(),
                                                t.works(),
                                                t.firstYear(),
                                                t.lastYear())));
        shelf.places(own, null).forEach((place, some) -> build.add(institution(place), null));
        return build.slice();
    }

    Slice institution(String id) {
        Build build = new Build(institution(shelf.place(id)));
        List<Paper> own = shelf.newest(p -> p.at(id));
        shelf.people(own).keySet().stream()
                .filter(
                        person ->
                                shelf.affiliations(person).stream()
                                        .anyMatch(a -> a.id().equals(id)))
                .forEach(
                        person ->
                                build.add(
                                        person(person),
                                        new SliceEdge(
                                                person,
                                                id,
                                                "AFFILIATED_WITH",
                                                1,
                                                null,
                                                null,
                                                null)));
        own.forEach(p -> build.add(work(p), null));
        addTopics(build, own, null);
        return build.slice();
    }

    private void addTopics(Build build, List<Paper> own, @Nullable String person) {
        shelf.topics(own)
                .forEach(
                        (topic, some) ->
                                build.add(
                                        topic(topic),
                                        person == null
                                                ? null
                                                : new SliceEdge(
                                                        person,
                                                        topic.id(),
                                                        "WORKS_ON",
                                                        some.size(),
                                                        some.size(),
                                                        Shelf.first(some),
                                                        Shelf.last(some))));
    }

    private SliceNode person(String id) {
        return new SliceNode(
                id,
                EntityKind.RESEARCHER,
                shelf.person(id).name(),
                null,
                shelf.newest(p -> p.by(id)).size(),
                null,
                null);
    }

    private static SliceNode work(Paper paper) {
        return new SliceNode(
                paper.id(),
                EntityKind.WORK,
                paper.title() == null ? "Untitled work" : paper.title(),
                paper.year(),
                null,
                paper.citations(),
                null);
    }

    private SliceNode topic(WorkTopic topic) {
        return new SliceNode(
                topic.id(),
                EntityKind.TOPIC,
                topic.name(),
                null,
                shelf.newest(p -> p.about(topic.id())).size(),
                null,
                null);
    }

    private SliceNode institution(WorkInstitution place) {
        return new SliceNode(
                place.id(),
                EntityKind.INSTITUTION,
                place.name(),
                null,
                shelf.newest(p -> p.at(place.id())).size(),
                null,
                null);
    }

    /** Collects neighbours up to the bounds, then every edge among what was kept. */
    private final class Build {

        private final SliceNode focus;
        private final Map<String, SliceNode> nodes = new LinkedHashMap<>();
        private final Map<EntityKind, Integer> totals = new EnumMap<>(EntityKind.class);
        private final List<SliceEdge> edges = new ArrayList<>();

        Build(SliceNode focus) {
            this.focus = focus;
        }

        void add(SliceNode node, @Nullable SliceEdge edge) {
            int total = totals.merge(node.kind(), 1, Integer::sum);
            if (total <= BOUNDS.getOrDefault(node.kind(), 0)) {
                nodes.put(node.id(), node);
                if (edge != null) {
                    edges.add(edge);
                }
            }
        }

        /** Who works with whom and on what, beyond the focus. */
        private void derive() {
            List<SliceNode> people =
                    nodes.values().stream().filter(n -> n.kind() == EntityKind.RESEARCHER).toList();
            List<SliceNode> topics =
                    nodes.values().stream().filter(n -> n.kind() == EntityKind.TOPIC).toList();
            for (SliceNode one : people) {
                List<Paper> own = shelf.newest(p -> p.by(one.id()));
                for (SliceNode other : people) {
                    List<Paper> joint = own.stream().filter(p -> p.by(other.id())).toList();
                    if (one.id().compareTo(other.id()) < 0 && !joint.isEmpty()) {
                        edges.add(
                                new SliceEdge(
                                        one.id(),
                                        other.id(),
                                        "COAUTHORED_WITH",
                                        joint.size(),
                                        joint.size(),
                                        Shelf.first(joint),
                                        Shelf.last(joint)));
                    }
                }
                for (SliceNode topic : topics) {
                    List<Paper> some = own.stream().filter(p -> p.about(topic.id())).toList();
                    if (!some.isEmpty()) {
                        edges.add(
                                new SliceEdge(
                                        one.id(),
                                        topic.id(),
                                        "WORKS_ON",
                                        some.size(),
                                        some.size(),
                                        Shelf.first(some),
                                        Shelf.last(some)));
                    }
                }
            }
        }

        Slice slice() {
            Set<String> kept = new HashSet<>(nodes.keySet());
            for (Paper paper : shelf.papers()) {
                if (kept.contains(paper.id())) {
                    paper.authors().stream()
                            .filter(a -> kept.contains(a.id()))
                            .forEach(
                                    a ->
                                            edges.add(
                                                    new SliceEdge(
                                                            a.id(),
                                                            paper.id(),
                                                            "AUTHORED",
                                                            1,
                                                            null,
                                                            null,
                                                            null)));
                    paper.topics().stream()
                            .filter(t -> kept.contains(t.id()))
                            .forEach(
                                    t ->
                                            edges.add(
                                                    new SliceEdge(
                                                            paper.id(),
                                                            t.id(),
                                                            "ABOUT",
                                                            t.score() == null ? 1 : t.score(),
                                                            null,
                                                            null,
                                                            null)));
                }
            }
            for (SliceNode node : List.copyOf(nodes.values())) {
                if (node.kind() == EntityKind.RESEARCHER) {
                    String person = node.id();
                    shelf.affiliations(person).stream()
                            .filter(a -> kept.contains(a.id()))
                            .forEach(
                                    a ->
                                            edges.add(
                                                    new SliceEdge(
                                                            person,
                                                            a.id(),
                                                            "AFFILIATED_WITH",
                                                            1,
                                                            a.works(),
                                                            a.firstYear(),
                                                            a.lastYear())));
                }
            }
            derive();
            Map<EntityKind, Truncation> truncation = new EnumMap<>(EntityKind.class);
            totals.forEach(
                    (kind, total) ->
                            truncation.put(
                                    kind,
                                    new Truncation(
                                            total,
                                            Math.min(total, BOUNDS.getOrDefault(kind, 0)),
                                            "those with most works in common",
                                            null)));
            return new Slice(focus, List.copyOf(nodes.values()), List.copyOf(edges), truncation);
        }
    }
}
