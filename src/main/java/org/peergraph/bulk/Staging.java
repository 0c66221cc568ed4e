package org.peergraph.bulk;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The DuckDB database the records are staged, joined and derived in. It lives in memory, and what
 * does not fit goes to the temp folder: a file of its own would be written whole even when all of
 * it fits, and half the time of a load was waiting for that.
 */
final class Staging implements AutoCloseable {

    /** Takes the rows of an answer one by one. */
    @FunctionalInterface
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    private final DuckDBConnection connection;
    private final long memory;
    private volatile boolean cancelled;
    private volatile @Nullable Statement running;

    /**
     * @param folder for what does not fit into memory
     * @param memory bytes DuckDB may use
     */
    Staging(Path folder, long memory) {
        this.memory = memory;
        Properties properties = new Properties();
        // Answers are read row by row; they need not fit into memory.
        properties.setProperty("jdbc_stream_results", "true");
        try {
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", properties);
            set("memory_limit", memory / (1 << 20) + "MiB");
            set("temp_directory", folder.resolve("spilled").toString());
            set("preserve_insertion_order", "false");
            // No commit compresses what it wrote: tables are read once or twice and then gone.
            set("checkpoint_threshold", "1000TB");
            StageFunctions.register(connection);
        } catch (SQLException e) {
            throw new StagingException("the staging database cannot be opened", e);
        }
    }

    private void set(String setting, String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET " + setting + " = '" + value.replace("'", "''") + "'");
        }
    }

    /** Bytes DuckDB may use. */
    long memory() {
        return memory;
    }

    /** A connection of its own for another thread. */
    DuckDBConnection connect() throws SQLException {
        return (DuckDBConnection) connection.duplicate();
    }

    /** A value the steps read with {@code getvariable}. */
    void variable(String name, long value) {
        execute("SET VARIABLE " + name + " = " + value);
    }

    void run(String step) {
        SqlFile.named(step).statements().forEach(this::execute);
    }

    void execute(String statement) {
        if (cancelled) {
            throw new StoppedException();
        }
        try (Statement query = connection.createStatement()) {
            running = query;
            query.execute(statement);
        } catch (SQLException e) {
            throw new StagingException("a statement failed: " + statement, e);
        } finally {
            running = null;
        }
    }

    /** Ends the running statement, from another thread, and refuses further ones. */
    void cancel() {
        cancelled = true;
        Statement query = running;
        try {
            if (query != null) {
                query.cancel();
            }
        } catch (SQLException e) {
            throw new StagingException("the running statement cannot be ended", e);
        }
    }

    void forEach(String question, RowTaker taker) {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(question)) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            throw new StagingException("a question failed: " + question, e);
        }
    }

    /** The single number a question has for an answer. */
    long number(String question) {
        long[] answer = {0};
        forEach(question, row -> answer[0] = row.getLong(1));
        return answer[0];
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StagingException("the staging database cannot be closed", e);
        }
    }
}
