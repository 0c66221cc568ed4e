import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Kills bulk loads without warning at ten moments spread over the run: the store in use must answer
 * each time as it did before, and the next load must succeed. Ends with 1 if it does not.
 *
 * <p>Arguments: the jar, and an empty folder for everything temporary.
 */
public final class BulkKills {

    private static final int MOMENTS = 10;
    /** Enough that reading, files, importer and indexes each last longer than the time between two moments. */
    private static final int WORKS = 20_000;
    private static final int LATER_WORKS = 30_000;
    private static final int PORT = 8197;

    private final Path jar;
    private final Path store;
    private final Path corpus;
    private final Path later;
    private final Path output;

    private BulkKills(Path jar, Path folder) {
        this.jar = jar;
        store = folder.resolve("store");
        corpus = folder.resolve("corpus");
        later = folder.resolve("later");
        output = folder.resolve("output");
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("BulkKills <jar> <folder>");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(args[1])).toAbsolutePath();
        new BulkKills(Path.of(args[0]).toAbsolutePath(), folder).run();
    }

    private void run() throws Exception {
        finish("generate", "--works", "" + WORKS, "--replace", "--out", "" + corpus);
        finish("generate", "--works", "" + LATER_WORKS, "--replace", "--out", "" + later);
        finish(load(corpus));
        long began = System.nanoTime();
        finish(load(corpus));
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        String before = answer();
        System.out.printf("a load that replaces the store takes %,d ms and answers %s%n", whole, before);
        for (int i = 1; i <= MOMENTS; i++) {
            long moment = whole * i / (MOMENTS + 1);
            boolean killed = kill(moment);
            String lastLine = Files.readString(output).strip().lines().reduce("", (a, b) -> b);
            String now = answer();
            if (killed) {
                require(before, now, "after a kill at " + moment + " ms");
                System.out.printf(
                        "killed at %,7d ms, the store answers as before; its last line: %s%n",
                        moment, lastLine);
            } else {
                before = now;
                System.out.printf("was over at %,7d ms, nothing was killed%n", moment);
            }
        }
        finish(load(later));
        String after = answer();
        if (after.equals(before)) {
            throw new IllegalStateException("The last load changed nothing: " + after);
        }
        require(List.of("data", "logs", "peergraph.lock"), content(), "left in the store's folder");
        System.out.println("the next load succeeds and answers " + after);
    }

    private String[] load(Path from) {
        return new String[] {"bulk", "openalex=" + from, "--replace", "--memory", "1g", "--store", "" + store};
    }

    /** Kills the process and, as a machine that goes down would, all it started. */
    private boolean kill(long moment) throws Exception {
        Process process = start(load(later));
        boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().get();
        }
        return !ended;
    }

    private void finish(String... arguments) throws Exception {
        if (start(arguments).waitFor() != 0) {
            throw new IllegalStateException(Files.readString(output));
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** What the service says about the whole graph. */
    private String answer() throws Exception {
        Process service = start("--no-sample", "--store", "" + store, "--server.port=" + PORT);
        HttpRequest question =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/api/v1/stats")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (service.isAlive()) {
                try {
                    HttpResponse<String> response =
                            client.send(question, HttpResponse.BodyHandlers.ofString());
                    if (response.statusCode() == 200) {
                        return response.body();
                    }
                } catch (IOException notYet) {
                    // The service is starting.
                }
                Thread.sleep(200);
            }
            throw new IllegalStateException(Files.readString(output));
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private List<String> content() throws IOException {
        try (var entries = Files.list(store)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void require(Object expected, Object actual, String when) {
        if (!Objects.equals(expected, actual)) {
            throw new IllegalStateException(
                    "%s: expected %s, found %s".formatted(when, expected, actual));
        }
    }
}
