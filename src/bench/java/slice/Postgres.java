package slice;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.postgresql.PGConnection;

/** PostgreSQL in a folder and on a port of its own, with what the graph has in tables. */
final class Postgres implements AutoCloseable {

    private static final Path SQL = Path.of("src/bench/sql");

    /** What each table is filled from, in the order of its columns. */
    private static final Map<String, String> ROWS =
            Map.ofEntries(
                    entry(
                            "researcher",
                            "MATCH (r:Researcher) OPTIONAL MATCH (home:Institution {id: r.lastKnownInstitution})"
                                    + " RETURN id(r), r.id, coalesce(r.name, r.id), r.works, r.citations, r.firstYear,"
                                    + " r.lastYear, r.collaborators, r.topics, r.community, id(home)"),
                    entry(
                            "work",
                            "MATCH (w:Work) RETURN id(w), w.id, w.title, w.year, w.date, w.citations, w.authorCount"),
                    entry("topic", "MATCH (t:Topic) RETURN id(t), t.id, t.name, t.works"),
                    entry(
                            "institution",
                            "MATCH (i:Institution) RETURN id(i), i.id, i.name, i.works, i.city, i.country"),
                    entry("community", "MATCH (c:Community) RETURN c.id, c.caption"),
                    entry(
                            "collaborated",
                            "MATCH (a)-[c:COAUTHORED_WITH]-(b)"
                                    + " RETURN id(a), id(b), c.strength, c.works, c.firstYear, c.lastYear"),
                    entry(
                            "works_on",
                            "MATCH (r)-[w:WORKS_ON]->(t)"
                                    + " RETURN id(r), id(t), w.works, w.share, w.firstYear, w.lastYear"),
                    entry(
                            "authored",
                            "MATCH (r)-[:AUTHORED]->(w) RETURN id(r), id(w), coalesce(w.date, '')"),
                    entry("about", "MATCH (w)-[a:ABOUT]->(t) RETURN id(w), id(t), a.score"),
                    entry(
                            "affiliated",
                            "MATCH (r)-[a:AFFILIATED_WITH]->(i)"
                                    + " RETURN id(r), id(i), a.works, a.firstYear, a.lastYear, a.lastKnown"),
                    entry(
                            "adjacent",
                            "MATCH (a)-[d:ADJACENT_TO]-(b)"
                                    + " RETURN id(a), id(b), d.associationStrength, d.works, d.firstYear, d.lastYear"));

    private final Path bin;
    private final Path data;
    private final int port = Service.freePort();

    /**
     * @param bin where Debian's package postgresql-15 has its programs
     */
    Postgres(Path bin, Path folder) throws Exception {
        this.bin = bin;
        this.data = folder.toAbsolutePath().resolve("pg");
        Files.createDirectories(data);
        if (root()) {
            run("chown", "postgres", data.toString());
        }
        as("initdb", "-D", data.toString(), "-U", "bench", "-A", "trust", "--no-sync");
        String options =
                "-p %d -h 127.0.0.1 -k %s -c shared_buffers=4GB -c work_mem=64MB -c jit=off"
                        .formatted(port, data);
        as("pg_ctl", "-D", data.toString(), "-w", "-l", data.resolve("log").toString(), "-o", options, "start");
    }

    /** It refuses to run as root. */
    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    private void as(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private static void run(String... command) throws Exception {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    void fill(Driver graph) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql("tables"));
            for (Map.Entry<String, String> table : ROWS.entrySet()) {
                copy(graph, connection, table.getKey(), table.getValue());
            }
            statement.execute(sql("indexes"));
            statement.execute(sql("functions"));
            statement.execute("VACUUM (ANALYZE)");
        }
    }

    private static void copy(Driver graph, Connection connection, String table, String rows) throws Exception {
        var copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN (FORMAT csv)");
        try (Session session = graph.session()) {
            StringBuilder text = new StringBuilder();
            var result = session.run(rows);
            while (result.hasNext()) {
                List<Value> values = result.next().values();
                for (int i = 0; i < values.size(); i++) {
                    text.append(i == 0 ? "" : ",").append(field(values.get(i).asObject()));
                }
                text.append('\n');
                if (text.length() > 1 << 16) {
                    write(copy, text);
                }
            }
            write(copy, text);
        }
        copy.endCopy();
    }

    private static void write(org.postgresql.copy.CopyIn copy, StringBuilder text) throws Exception {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static String field(Object value) {
        return switch (value) {
            case null -> "";
            case String string -> '"' + string.replace("\"", "\"\"").replace("\0", "") + '"';
            default -> value.toString();
        };
    }

    /** A connection that asks one prepared question and reads all its rows. */
    Client client(String question) throws Exception {
        Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(question);
        return new Client() {
            @Override
            public void ask(String parameters) throws Exception {
                String[] each = parameters.split(" ");
                for (int i = 0; i < each.length; i++) {
                    statement.setString(i + 1, each[i]);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            rows.getObject(i);
                        }
                    }
                }
            }

            @Override
            public void close() throws Exception {
                connection.close();
            }
        };
    }

    static String sql(String name) throws IOException {
        return Files.readString(SQL.resolve(name + ".sql"));
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "bench", "");
    }

    Cpu cpu() throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        return new Cpu(ProcessHandle.of(postmaster).orElseThrow());
    }

    @Override
    public void close() throws Exception {
        as("pg_ctl", "-D", data.toString(), "-w", "-m", "fast", "stop");
    }
}
