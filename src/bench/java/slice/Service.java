package slice;

import java.io.IOException;
import java.io.Reader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The packaged program serving a store in a process of its own. */
final class Service implements AutoCloseable {

    private final Path store;
    private final int port;
    private final Process process;

    Service(Path jar, Path store) throws Exception {
        this.store = store;
        port = freePort();
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx2g",
                                "-jar",
                                jar.toString(),
                                "--no-sample",
                                "--store",
                                store.toString(),
                                "--server.port=" + port,
                                "--peergraph.graph.page-cache=4GB",
                                // Planning a query for the first time on a busy machine is not what is measured.
                                "--peergraph.graph.read-limit=60s")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service did not start on " + store);
            }
            Thread.sleep(200);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private boolean answers() {
        try (Client client = client()) {
            client.ask("/api/v1/stats");
            return true;
        } catch (Exception notYet) {
            return false;
        }
    }

    Client client() throws IOException {
        return new HttpClient(port, "gzip");
    }

    Cpu cpu() {
        return new Cpu(process.toHandle());
    }

    /** A driver on the database inside the service. */
    Driver driver() throws IOException {
        Properties endpoint = new Properties();
        try (Reader file = Files.newBufferedReader(store.resolve("peergraph.endpoint"))) {
            endpoint.load(file);
        }
        return GraphDatabase.driver(
                endpoint.getProperty("uri"),
                AuthTokens.basic("neo4j", endpoint.getProperty("password")));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
