package org.peergraph.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peergraph.identifier.EntityKind;
import org.peergraph.search.HomePage;
import org.peergraph.search.SearchHit;
import org.peergraph.search.SearchPage;
import org.peergraph.slice.SlicePage;
import org.peergraph.web.ListPage;
import org.peergraph.web.Page;
import org.peergraph.work.WorkInstitution;
import org.peergraph.work.WorkTopic;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** One invented shelf of papers, and every page of it by its file name. */
final class Samples {

    static final String ADA = "name:ada-example";
    static final String HOSTILE_TITLE = "Graphs <script>alert(1)</script> & \"quotes\"";

    private static final WorkTopic GRAPHS =
            new WorkTopic("cs.SI", "Social and Information Networks", "category", 0.9, true);
    private static final WorkTopic LIBRARIES =
            new WorkTopic("cs.DL", "Digital Libraries", "category", 0.7, false);
    private static final WorkTopic LAYOUT =
            new WorkTopic("cs.CG", "Computational Geometry", "category", 0.8, true);

    private static final WorkInstitution NORTH =
            new WorkInstitution("0north001", "University of the North");
    private static final WorkInstitution LAB =
            new WorkInstitution(
                    "0lab00002", "Laboratory for the Study of Very Long Names of Laboratories");

    private static final Paper.Person ADA_HERSELF =
            new Paper.Person(ADA, "Ada Example", List.of(NORTH, LAB));
    private static final Paper.Person BO =
            new Paper.Person("name:bo-sample", "Bo Sample", List.of(NORTH));
    private static final Paper.Person EVE =
            new Paper.Person("name:eve-o-quote", "Eve O’Quote <b>", List.of());

    record Sample(String template, Map<String, Object> model) {}

    private Samples() {}

    static Shelf shelf() {
        Paper crowded =
                new Paper(
                        "10.1000/a/b;c",
                        "A work of very many",
                        null,
                        "journal-article",
                        2019,
                        null,
                        "Annals of <Examples>",
                        "10.1000/a/b;c",
                        null,
                        null,
                        12,
                        true,
                        crowd(),
                        List.of(GRAPHS),
                        List.of());
        return new Shelf(
                List.of(
                        new Paper(
                                "2401.00001",
                                HOSTILE_TITLE,
                                "An abstract with <em>tags</em> & signs.",
                                "preprint",
                                2023,
                                2024,
                                null,
                                null,
                                "2401.00001",
                                null,
                                3,
                                false,
                                List.of(ADA_HERSELF, BO),
                                List.of(GRAPHS, LIBRARIES),
                                List.of("10.1000/a/b;c", "gone")),
                        new Paper(
                                "2402.00002",
                                "Drawing rings",
                                "On rings.",
                                "preprint",
                                2024,
                                null,
                                null,
                                null,
                                "2402.00002",
                                null,
                                0,
                                false,
                                List.of(BO, ADA_HERSELF, EVE),
                                List.of(LAYOUT),
                                List.of("2401.00001")),
                        new Paper(
                                "title:untitled",
                                null,
                                null,
                                "article",
                                2021,
                                null,
                                null,
                                null,
                                null,
                                "W7",
                                0,
                                false,
                                List.of(ADA_HERSELF),
                                List.of(),
                                List.of()),
                        crowded));
    }

    private static List<Paper.Person> crowd() {
        return java.util.stream.IntStream.range(0, 108)
                .mapToObj(
                        i ->
                                i == 60
                                        ? ADA_HERSELF
                                        : new Paper.Person(
                                                "name:crowd-" + i,
                                                "Member " + i + " of the Crowd",
                                                List.of()))
                .toList();
    }

    /** Every page but the error pages shows the record under the attribute {@code page}. */
    static Map<String, Sample> pages() {
        Shelf shelf = shelf();
        Map<String, Sample> pages = new LinkedHashMap<>();
        List<SearchHit> hits =
                List.of(
                        new SearchHit(
                                ADA,
                                EntityKind.RESEARCHER,
                                "Ada Example",
                                "4 works, 2019–2024, University of the North",
                                9.1),
                        new SearchHit(
                                "2401.00001",
                                EntityKind.WORK,
                                HOSTILE_TITLE,
                                "2023, Ada Example and Bo Sample",
                                7.5),
                        new SearchHit(
                                "cs.SI",
                                EntityKind.TOPIC,
                                "Social and Information Networks",
                                "2 works",
                                5.2),
                        new SearchHit(
                                "0north001",
                                EntityKind.INSTITUTION,
                                "University of the North",
                                "Tromsø, Norway",
                                3.3));
        Map<EntityKind, Long> counts =
                Map.of(EntityKind.RESEARCHER, 1615L, EntityKind.WORK, 714L, EntityKind.TOPIC, 70L);
        put(pages, "home", "search/home", new HomePage(counts, 4096, "2026-11-24", hits));
        put(pages, "home-empty", "search/home", new HomePage(Map.of(), 0, null, List.of()));
        put(
                pages,
                "results",
                "search/results",
                new SearchPage("example <b>", null, new Page<>(hits, 17, 4, "next=="), null));
        put(
                pages,
                "results-none",
                "search/results",
                new SearchPage("qqq", EntityKind.TOPIC, new Page<>(List.of(), 0, 20, null), null));
        put(
                pages,
                "results-blank",
                "search/results",
                new SearchPage("", null, new Page<>(List.of(), 0, 20, null), null));
        put(pages, "sample-researcher", "researcher/researcher", shelf.researcher(ADA));
        put(
                pages,
                "sample-researcher-lonely",
                "researcher/researcher",
                new Shelf(shelf.papers().subList(2, 3)).researcher(ADA));
        put(pages, "sample-work", "work/work", shelf.work("2401.00001"));
        put(pages, "sample-work-crowded", "work/work", shelf.work("10.1000/a/b;c"));
        put(pages, "sample-topic", "topic/topic", shelf.topic("cs.SI"));
        put(pages, "sample-institution", "institution/institution", shelf.institution("0north001"));
        put(pages, "slice", "slice/slice", SlicePage.of(new ShelfSlices(shelf).researcher(ADA)));
        lists(pages, shelf);
        errors(pages, hits);
        return pages;
    }

    private static void lists(Map<String, Sample> pages, Shelf shelf) {
        var researcher = shelf.researcher(ADA);
        var work = shelf.work("2401.00001");
        var topic = shelf.topic("cs.SI");
        var institution = shelf.institution("0north001");
        list(pages, EntityKind.RESEARCHER, ADA, "Ada Example", "works", researcher.works());
        list(
                pages,
                EntityKind.RESEARCHER,
                ADA,
                "Ada Example",
                "collaborators",
                researcher.collaborators());
        list(pages, EntityKind.RESEARCHER, ADA, "Ada Example", "topics", researcher.topics());
        list(
                pages,
                EntityKind.RESEARCHER,
                ADA,
                "Ada Example",
                "institutions",
                new Page<>(shelf.affiliations(ADA), 2, 20, null));
        list(pages, EntityKind.WORK, "2401.00001", HOSTILE_TITLE, "authors", work.authors());
        list(pages, EntityKind.WORK, "2401.00001", HOSTILE_TITLE, "references", work.references());
        list(pages, EntityKind.WORK, "title:untitled", null, "citations", work.citations());
        list(
                pages,
                EntityKind.WORK,
                "2401.00001",
                HOSTILE_TITLE,
                "topics",
                new Page<>(work.work().summary().topics(), 2, 20, null));
        list(
                pages,
                EntityKind.TOPIC,
                "cs.SI",
                "Social and Information Networks",
                "adjacent",
                topic.adjacent());
        list(
                pages,
                EntityKind.TOPIC,
                "cs.SI",
                "Social and Information Networks",
                "researchers",
                topic.researchers());
        list(
                pages,
                EntityKind.TOPIC,
                "cs.SI",
                "Social and Information Networks",
                "works",
                topic.works());
        list(
                pages,
                EntityKind.INSTITUTION,
                "0north001",
                "University of the North",
                "researchers",
                institution.researchers());
        list(
                pages,
                EntityKind.INSTITUTION,
                "0north001",
                "University of the North",
                "topics",
                institution.topics());
        list(
                pages,
                EntityKind.INSTITUTION,
                "0north001",
                "University of the North",
                "works",
                institution.works());
    }

    private static void errors(Map<String, Sample> pages, List<SearchHit> hits) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_FOUND, "No researcher has the id “name:ada-exmple”.");
        pages.put("not-found", new Sample("error/404", Map.of("problem", problem, "close", hits)));
        pages.put("not-found-bare", new Sample("error/404", Map.of()));
        pages.put(
                "bad-request",
                new Sample(
                        "error/400",
                        Map.of(
                                "problem",
                                ProblemDetail.forStatusAndDetail(
                                        HttpStatus.BAD_REQUEST, "limit must be 1 to 200."))));
        pages.put("unavailable", new Sample("error/503", Map.of()));
        pages.put("error", new Sample("error", Map.of("status", 500)));
    }

    private static void list(
            Map<String, Sample> pages,
            EntityKind kind,
            String id,
            @org.jspecify.annotations.Nullable String name,
            String list,
            Page<?> part) {
        put(
                pages,
                "list-" + kind.word() + "-" + list,
                "list",
                new ListPage<>(kind, id, name, list, part, "earlier"));
    }

    private static void put(Map<String, Sample> pages, String name, String template, Object page) {
        pages.put(name, new Sample(template, Map.of("page", page)));
    }
}
