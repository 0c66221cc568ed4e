import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures a bulk load end to end with the packaged program: generate, bulk, open. Prints a table and
 * leaves the figures as JSON lines.
 *
 * <p>What to look at: {@code ratio}, the whole load over the bare importer's share of the same run;
 * {@code per work} between two sizes; and the peak of resident memory over all processes of the load.
 *
 * <p>Arguments: the jar, a folder for everything temporary, the memory ({@code 6g}), and the numbers of
 * works.
 */
public final class BulkBenchmark {

    private static final Pattern STAGE = Pattern.compile("([a-z][a-z ]*?) +(\\d+\\.\\d) s.*");
    private static final String BARE = "write store";
    private static final int PORT = 8199;

    private final Path jar;
    private final Path folder;
    private final String memory;

    private BulkBenchmark(Path jar, Path folder, String memory) {
        this.jar = jar;
        this.folder = folder;
        this.memory = memory;
    }

    public static void main(String[] args) throws Exception {
        if (args.length < 4) {
            System.err.println("BulkBenchmark <jar> <folder> <memory> <works> …");
            System.exit(2);
        }
        BulkBenchmark benchmark =
                new BulkBenchmark(Path.of(args[0]), Files.createDirectories(Path.of(args[1])), args[2]);
        List<String> json = new ArrayList<>();
        System.out.printf(
                "%10s %9s %9s %9s %7s %12s %9s %9s%n",
                "works", "generate", "bulk", "importer", "ratio", "ms per work", "peak GB", "open");
        for (int i = 3; i < args.length; i++) {
            json.add(benchmark.run(Integer.parseInt(args[i])));
        }
        Files.write(benchmark.folder.resolve("bulk.jsonl"), json);
    }

    private String run(int works) throws Exception {
        Path corpus = folder.resolve("corpus-" + works);
        Path store = folder.resolve("store-" + works);
        Run generated =
                command("generate", "--works", "" + works, "--seed", "7", "--replace", "--out", "" + corpus);
        Run bulk =
                command("bulk", "openalex=" + corpus, "--replace", "--memory", memory, "--store", "" + store);
        double open = open(store);
        double bare = bulk.stages.getOrDefault(BARE, Double.NaN);
        System.out.printf(
                Locale.ROOT,
                "%,10d %8.1fs %8.1fs %8.1fs %7.2f %12.3f %9.2f %8.1fs%n",
                works,
                generated.seconds,
                bulk.seconds,
                bare,
                bulk.seconds / bare,
                1000 * bulk.seconds / works,
                bulk.peakBytes / 1e9,
                open);
        bulk.stages.forEach(
                (stage, seconds) -> System.out.printf(Locale.ROOT, "%12s%-24s %8.1fs%n", "", stage, seconds));
        return String.format(
                Locale.ROOT,
                "{\"works\":%d,\"generate\":%.1f,\"bulk\":%.1f,\"peakBytes\":%d,\"open\":%.1f,\"stages\":{%s}}",
                works,
                generated.seconds,
                bulk.seconds,
                bulk.peakBytes,
                open,
                bulk.stages.entrySet().stream()
                        .map(stage -> "\"" + stage.getKey() + "\":" + stage.getValue())
                        .collect(Collectors.joining(",")));
    }

    private record Run(double seconds, long peakBytes, Map<String, Double> stages) {}

    private Run command(String... arguments) throws Exception {
        long began = System.nanoTime();
        Process process = start(arguments);
        AtomicLong peak = new AtomicLong();
        Thread watch = Thread.startVirtualThread(() -> watch(process, peak));
        Map<String, Double> stages = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                Matcher stage = STAGE.matcher(line);
                if (stage.matches()) {
                    stages.put(stage.group(1), Double.valueOf(stage.group(2)));
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        watch.join();
        return new Run((System.nanoTime() - began) / 1e9, peak.get(), stages);
    }

    private Process start(String... arguments) throws IOException {
        return builder(arguments).redirectErrorStream(true).start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Sums the resident memory of the process and all it started, twice a second; Linux only. */
    private static void watch(Process process, AtomicLong peak) {
        try {
            while (process.isAlive()) {
                long resident =
                        Stream.concat(Stream.of(process.toHandle()), process.descendants())
                                .mapToLong(each -> residentBytes(each.pid()))
                                .sum();
                peak.accumulateAndGet(resident, Math::max);
                Thread.sleep(500);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long residentBytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", "" + process, "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }

    /** Seconds from the start of the service to its first answer about the graph. */
    private double open(Path store) throws Exception {
        long began = System.nanoTime();
        Process service =
                builder("--no-sample", "--store", "" + store, "--server.port=" + PORT)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        HttpRequest question =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/api/v1/stats")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (service.isAlive()) {
                try {
                    client.send(question, HttpResponse.BodyHandlers.discarding());
                    return (System.nanoTime() - began) / 1e9;
                } catch (IOException notYet) {
                    Thread.sleep(100);
                }
            }
            throw new IllegalStateException("The service did not start on " + store);
        } finally {
            service.destroy();
            service.waitFor();
        }
    }
}
