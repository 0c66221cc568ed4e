package org.peergraph.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.peergraph.adjacency.Adjacencies;
import org.peergraph.coauthorship.Collaborations;
import org.peergraph.coauthorship.CommonGrounds;
import org.peergraph.coauthorship.PeriodComparison;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;
import org.peergraph.importer.run.ImportProgress;
import org.peergraph.importer.run.ImportRuns;
import org.peergraph.importer.run.Importer;
import org.peergraph.path.IntroductionSearch;
import org.peergraph.path.PathSearch;
import org.peergraph.recommend.CollaboratorRecommendations;
import org.peergraph.recommend.TopicRecommendations;
import org.peergraph.slice.FreshSlices;
import org.peergraph.slice.Slices;

/** A literature in the graph, brought there by the importer, and who answers about it. */
public record LoadedLiterature(
        Literature literature,
        Collaborations collaborations,
        CommonGrounds commonGrounds,
        PeriodComparison comparison,
        Adjacencies adjacencies,
        PathSearch paths,
        IntroductionSearch introductions,
        CollaboratorRecommendations collaborators,
        TopicRecommendations topics,
        Slices slices) {

    /** Empties the graph and imports the papers. */
    public static LoadedLiterature load(Literature literature) {
        return load(new Papers(literature.papers()), literature.authorLimit(), () -> literature);
    }

    /** Empties the graph and imports what then is read as a literature. */
    static LoadedLiterature load(
            ImportSource source, int authorLimit, Supplier<Literature> literature) {
        Graph graph = SharedNeo4j.emptyGraph();
        Derivation derivation = new Derivation(graph, new DeriveSettings(authorLimit));
        new Importer(graph, new ImportRuns(graph), derivation, rejects())
                .run(source, ImportProgress.NONE);
        return asking(graph, literature.get());
    }

    /** Asks about the graph as it is. */
    public static LoadedLiterature asking(Graph graph, Literature literature) {
        DeriveSettings settings = new DeriveSettings(literature.authorLimit());
        EntityIds ids = new EntityIds(graph);
        return new LoadedLiterature(
                literature,
                new Collaborations(graph, ids, settings),
                new CommonGrounds(graph, ids),
                new PeriodComparison(graph, settings),
                new Adjacencies(graph, ids, settings),
                new PathSearch(graph, ids, settings),
                new IntroductionSearch(graph, ids),
                new CollaboratorRecommendations(graph),
                new TopicRecommendations(graph),
                FreshSlices.of(graph, settings));
    }

    private static Path rejects() {
        try {
            return Files.createTempDirectory("rejects");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Papers(List<Paper> papers) implements ImportSource {

        @Override
        public String name() {
            return "papers";
        }

        @Override
        public String fingerprint() {
            return UUID.randomUUID().toString();
        }

        @Override
        public void read(RecordPosition from, RecordSink sink, ReadProgress progress) {
            for (int i = (int) from.number(); i < papers.size(); i++) {
                sink.accept(papers.get(i).asRecord(), new RecordPosition(0, "papers", i + 1, ""));
            }
        }
    }
}
