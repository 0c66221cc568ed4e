package org.peergraph.bulk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of nodes or relationships as Neo4j's importer reads it.
 *
 * @param step the question that makes it, below {@code export/}, whose columns are the importer's
 *     headings
 * @param type label of the nodes or type of the relationships
 * @param inRanges whether the question is about those numbered from {@code first} to {@code last}
 */
record GraphFile(String step, boolean ofNodes, String type, boolean inRanges) {

    /** All files of the graph. */
    static final List<GraphFile> ALL =
            Stream.concat(
                            Stream.of(
                                    nodes("works", "Work"),
                                    new GraphFile("researchers", true, "Researcher", true),
                                    nodes("topics", "Topic"),
                                    nodes("institutions", "Institution"),
                                    nodes("venues", "Venue"),
                                    nodes("records", "Record"),
                                    nodes("awaited", "Awaited"),
                                    nodes("runs", "ImportRun"),
                                    nodes("version", "GraphVersion"),
                                    // The last of the nodes: what writing the others brought up.
                                    nodes("empty-values", "EmptyValue")),
                            Stream.of(
                                    edges("authored", "AUTHORED"),
                                    edges("about", "ABOUT"),
                                    edges("cites", "CITES"),
                                    edges("published-in", "PUBLISHED_IN"),
                                    edges("produced-at", "PRODUCED_AT"),
                                    edges("works-await", "AWAITS"),
                                    edges("institutions-await", "AWAITS"),
                                    edges("institutions-part-of", "PART_OF"),
                                    edges("topics-part-of", "PART_OF"),
                                    edges("describes-work", "DESCRIBES"),
                                    edges("describes-researcher", "DESCRIBES"),
                                    edges("describes-topic", "DESCRIBES"),
                                    edges("describes-institution", "DESCRIBES"),
                                    edges("coauthored-with", "COAUTHORED_WITH"),
                                    edges("works-on", "WORKS_ON"),
                                    edges("affiliated-with", "AFFILIATED_WITH"),
                                    edges("adjacent-to", "ADJACENT_TO")))
                    .toList();

    private static GraphFile nodes(String step, String label) {
        return new GraphFile(step, true, label, false);
    }

    private static GraphFile edges(String step, String type) {
        return new GraphFile(step, false, type, false);
    }

    String question() {
        return SqlFile.named("export/" + step).statements().getFirst();
    }

    /**
     * The importer's argument, for files in its working folder; bare names are not enough for it.
     */
    String argument(List<String> fileNames) {
        return fileNames.stream()
                .map(name -> "./" + name)
                .collect(
                        Collectors.joining(
                                ",", (ofNodes ? "--nodes=" : "--relationships=") + type + "=", ""));
    }
}
