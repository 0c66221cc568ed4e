package org.peergraph.journeys;

import java.nio.file.Files;
import java.util.stream.Stream;

/** One address of every kind of page, and those with the most on them. */
final class PagesToSee {

    private PagesToSee() {}

    static Stream<String> all() {
        return Stream.concat(
                Stream.of(
                        "/",
                        "/search?q=spiking",
                        "/search?q=nothing-of-that-name",
                        Journey.MASQUELIER,
                        Journey.MASQUELIER + "/collaborators",
                        "/collaborations/name:timothee-masquelier/name:wei-fang",
                        "/adjacencies/arxiv:cs.LG/arxiv:cs.NE",
                        "/works/arxiv:2102.04159",
                        "/topics/arxiv:cs.NE",
                        "/slices/arxiv:cs.NE",
                        "/institutions/I4000000001",
                        "/researchers/A5000000001",
                        "/works/W4000000001",
                        "/researchers/name:nobody-at-all",
                        "/embed",
                        "/embed?focus=name:timothee-masquelier",
                        JourneyGraph.HOSTILE,
                        "/works/arxiv:9901.00002"),
                Files.exists(JourneyGraph.realWorks())
                        ? Stream.of("/topics/T10399", "/institutions/ror:03yez3163")
                        : Stream.empty());
    }
}
