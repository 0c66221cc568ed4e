package org.peergraph.bulk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.DoubleUnaryOperator;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBScalarFunctionBuilder;

/**
 * Functions of the steps that must give the same bits as Cypher's, which DuckDB's own do not: they
 * round in binary, take the logarithm of another library and write small numbers otherwise.
 */
final class StageFunctions {

    /** Digits after the point that derived figures keep. */
    private static final int DIGITS = 12;

    private StageFunctions() {}

    static void register(Connection connection) throws SQLException {
        register(connection, "round12", StageFunctions::round);
        register(connection, "natural_log", Math::log);
        try (DuckDBScalarFunctionBuilder builder = DuckDBFunctions.scalarFunction()) {
            builder.withName("double_text")
                    .withParameter(Double.class)
                    .withReturnType(String.class)
                    .withFunction((Double value) -> Double.toString(value))
                    .register(connection);
        }
    }

    private static void register(Connection connection, String name, DoubleUnaryOperator function)
            throws SQLException {
        try (DuckDBScalarFunctionBuilder builder = DuckDBFunctions.scalarFunction()) {
            builder.withName(name)
                    .withParameter(Double.class)
                    .withReturnType(Double.class)
                    .withDoubleFunction(function)
                    .register(connection);
        }
    }

    /** To 12 digits, half up on the decimal form, as Cypher's {@code round(x, 12)}. */
    static double round(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
    }
}
