package slice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Measures slices, paths and recommendations over HTTP, and beside them in the same run on the same
 * data: the bare driver's {@code RETURN 1}, the naive Cypher, PostgreSQL over JDBC with covering
 * indexes, and plain arrays. Prints a table with ratios and leaves the figures as JSON lines.
 *
 * <p>Cold means that nobody asked for that slice before: each question has a parameter of its own that
 * changes nothing but the key it is kept under. The load comes from the same machine.
 *
 * <p>Arguments: the jar, a store nobody else uses, a folder for everything temporary, PostgreSQL's
 * {@code bin}, and the seconds of each measurement.
 */
public final class SliceBenchmark {

    private static final int[] CLIENTS = {1, 8, 32};

    /** Few enough that the service keeps them all, and the warm measurement meets no other. */
    private static final int KEPT = 100;

    private static final String NAIVE =
            "MATCH (r:Researcher {id: $id})-[:AUTHORED]->()<-[:AUTHORED]-(other) WHERE other <> r"
                    + " RETURN other.id, count(*) AS works ORDER BY works DESC LIMIT 24";

    private final Service service;
    private final Driver driver;
    private final Postgres postgres;
    private final Questions questions;
    private final double seconds;
    private final Report report = new Report();
    private final AtomicInteger asked = new AtomicInteger();

    private SliceBenchmark(
            Service service, Driver driver, Postgres postgres, Questions questions, double seconds) {
        this.service = service;
        this.driver = driver;
        this.postgres = postgres;
        this.questions = questions;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 5) {
            System.err.println("SliceBenchmark <jar> <store> <folder> <postgresql bin> <seconds>");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(args[2]));
        try (Service service = new Service(Path.of(args[0]), Path.of(args[1]));
                Driver driver = service.driver();
                Postgres postgres = new Postgres(Path.of(args[3]), folder)) {
            SliceBenchmark benchmark =
                    new SliceBenchmark(
                            service, driver, postgres, Questions.of(driver), Double.parseDouble(args[4]));
            benchmark.graph();
            benchmark.arrays(MemoryGraph.of(driver));
            benchmark.postgres();
            benchmark.ratios();
            Files.write(folder.resolve("slices.jsonl"), benchmark.report.jsonLines());
        }
    }

    private void graph() throws Exception {
        // The service goes on compiling for minutes.
        Load.measure(4, 30 * seconds, questions.random(), http(this::unasked), service.cpu());
        measure("RETURN 1", List.of(""), bolt("RETURN 1"), service.cpu());
        slices("random", questions.random());
        slices("hubs", questions.hubs());
        slices("other hubs", questions.otherHubs());
        measure("naive Cypher random", questions.random(), bolt(NAIVE), service.cpu());
        measure("naive Cypher hubs", questions.hubs(), bolt(NAIVE), service.cpu());
        measure("paths", questions.pairs(), http(pair -> "/api/v1/paths/" + segment(pair).replace('+', '/')), service.cpu());
        measure(
                "recommendations",
                questions.random(),
                http(id -> "/api/v1/researchers/" + segment(id) + "/recommended-collaborators"),
                service.cpu());
    }

    private void arrays(MemoryGraph memory) throws Exception {
        Cpu own = new Cpu(ProcessHandle.current());
        measure("arrays paths", questions.pairs(), memory::distances, own);
        measure("arrays two-step scores", questions.random(), memory::scores, own);
    }

    private void postgres() throws Exception {
        postgres.fill(driver);
        sql("slice random", "slice", questions.random());
        sql("slice hubs", "slice", questions.hubs());
        sql("paths", "path", questions.pairs());
        sql("recommendations", "recommend", questions.random());
    }

    private void sql(String what, String file, List<String> asked) throws Exception {
        String query = Postgres.sql(file);
        measure("PostgreSQL " + what, asked, () -> postgres.client(query), postgres.cpu());
    }

    private void slices(String whose, List<String> ids) throws Exception {
        measure("slice cold " + whose, ids, http(this::unasked), service.cpu());
        List<String> kept = ids.subList(0, Math.min(KEPT, ids.size()));
        try (Client client = service.client()) {
            for (String id : kept) {
                client.ask(slice(id));
            }
        }
        measure("slice warm " + whose, kept, http(SliceBenchmark::slice), service.cpu());
    }

    private String unasked(String id) {
        return slice(id) + "?minStrength=" + 1e-9 * asked.incrementAndGet();
    }

    private static String slice(String id) {
        return "/api/v1/slices/" + segment(id);
    }

    /** Ids made of names may be in any script. */
    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private void measure(String name, List<String> asked, Callable<Client> client, Cpu cpu) throws Exception {
        // What is asked often is compiled, and its pages are in memory; before that, it takes ten times as long.
        Load.measure(4, 6 * seconds, asked, client, cpu);
        report.begin(name);
        for (int clients : CLIENTS) {
            report.add(name, Load.measure(clients, seconds, asked, client, cpu));
        }
    }

    private Callable<Client> http(Function<String, String> path) {
        return () -> {
            Client client = service.client();
            return new Client() {
                @Override
                public void ask(String question) throws Exception {
                    client.ask(path.apply(question));
                }

                @Override
                public void close() throws Exception {
                    client.close();
                }
            };
        };
    }

    private Callable<Client> bolt(String query) {
        return () ->
                id -> {
                    try (Session session = driver.session()) {
                        session.executeRead(tx -> tx.run(query, Map.of("id", id)).list());
                    }
                };
    }

    private void ratios() {
        System.out.println();
        report.ratio("slice cold random", "RETURN 1");
        report.ratio("slice cold hubs", "RETURN 1");
        report.ratio("slice cold other hubs", "RETURN 1");
        report.ratio("slice cold hubs", "naive Cypher hubs");
        report.ratio("slice cold random", "PostgreSQL slice random");
        report.ratio("slice cold hubs", "PostgreSQL slice hubs");
        report.ratio("paths", "PostgreSQL paths");
        report.ratio("paths", "arrays paths");
        report.ratio("recommendations", "PostgreSQL recommendations");
        report.ratio("recommendations", "arrays two-step scores");
        // How evenly the machine itself serves so many clients.
        report.spread("RETURN 1");
        for (String whose : List.of("random", "hubs", "other hubs")) {
            report.spread("slice warm " + whose);
        }
    }
}
