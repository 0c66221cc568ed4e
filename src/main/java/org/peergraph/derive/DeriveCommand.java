package org.peergraph.derive;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peergraph.community.Communities;
import org.peergraph.graph.GraphOpener;
import org.peergraph.identifier.EntityKind;
import org.peergraph.terminal.Countdown;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code peergraph derive <part …>} */
@Command(
        name = "derive",
        description = {
            "Derives anew what follows from the graph's facts. Imports do this for what they touch; it"
                    + " is needed when a limit has changed, and for communities.",
            "Stopped, it goes on where it was when the same command is given again."
        },
        mixinStandardHelpOptions = true)
public final class DeriveCommand implements Callable<Integer> {

    /** What can be derived anew. */
    enum Part {
        WORKS,
        RESEARCHERS,
        TOPICS,
        INSTITUTIONS,
        COMMUNITIES;

        private static final Map<Part, EntityKind> KINDS =
                Stream.of(EntityKind.values())
                        .collect(
                                Collectors.toMap(
                                        kind -> valueOf(kind.plural().toUpperCase(Locale.ROOT)),
                                        Function.identity()));

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "<part>",
            description = {
                "works: citations. researchers: pairs of collaborators, topics, affiliations, figures."
                        + " topics: adjacency, leaders, figures. institutions: leaders, figures.",
                "communities: groups of researchers, by Leiden from Graph Data Science."
            })
    private List<Part> parts = List.of();

    @Option(
            names = "--store",
            paramLabel = "<folder>",
            description =
                    "Folder of the embedded store (default: ./data/neo4j), or of the running service"
                            + " that holds it.")
    private String store = "";

    @Override
    public Integer call() {
        GraphOpener opener = (GraphOpener) spec.root().userObject();
        Map<String, String> settings =
                store.isEmpty() ? Map.of() : Map.of("peergraph.graph.store", store);
        try (ConfigurableApplicationContext context = opener.open(settings)) {
            boolean all = true;
            for (Part part : EnumSet.copyOf(parts)) {
                EntityKind kind = Part.KINDS.get(part);
                if (kind == null) {
                    all &= communities(context.getBean(Communities.class), System.out);
                } else {
                    rebuild(context.getBean(Rebuild.class), kind, System.out);
                }
            }
            return all ? 0 : 1;
        }
    }

    private static void rebuild(Rebuild rebuild, EntityKind kind, PrintStream out) {
        out.printf("Deriving %s%n", kind.plural());
        try (Countdown countdown = new Countdown(out, "Deriving", "nodes")) {
            rebuild.of(kind, countdown);
        }
    }

    private static boolean communities(Communities communities, PrintStream out) {
        if (!communities.available()) {
            out.println(
                    "This database has no Graph Data Science, so there are no communities. Install its"
                            + " plugin on the server and allow gds.* procedures.");
            return false;
        }
        out.println("Finding communities");
        try (Countdown countdown = new Countdown(out, "Captions", "communities")) {
            communities
                    .find(countdown)
                    .ifPresentOrElse(
                            found ->
                                    out.printf(
                                            Locale.ROOT,
                                            "%,d communities, modularity %.3f%n",
                                            found.communities(),
                                            found.modularity()),
                            () -> out.println("Nobody has a collaborator yet."));
        }
        return true;
    }
}
