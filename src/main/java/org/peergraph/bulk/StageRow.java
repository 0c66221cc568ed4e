package org.peergraph.bulk;

import java.sql.SQLException;
import java.util.Collection;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Appends rows to one staged table, value by value in the order of its columns. */
final class StageRow implements AutoCloseable {

    private final DuckDBAppender appender;

    StageRow(DuckDBConnection connection, String table) throws SQLException {
        appender = connection.createAppender(table);
    }

    StageRow begin(long number) throws SQLException {
        appender.beginRow();
        appender.append(number);
        return this;
    }

    StageRow text(@Nullable String value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
        return this;
    }

    StageRow integer(@Nullable Integer value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value.intValue());
        }
        return this;
    }

    StageRow number(@Nullable Long value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value.longValue());
        }
        return this;
    }

    StageRow decimal(@Nullable Double value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value.doubleValue());
        }
        return this;
    }

    StageRow flag(@Nullable Boolean value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value.booleanValue());
        }
        return this;
    }

    /** A list; an empty one is an absent one. */
    StageRow list(@Nullable Collection<?> values) throws SQLException {
        if (values == null || values.isEmpty()) {
            appender.appendNull();
        } else {
            appender.append(values);
        }
        return this;
    }

    void end() throws SQLException {
        appender.endRow();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
