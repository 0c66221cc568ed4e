package org.peergraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SQL computes has the same bits as what Cypher does. */
class StageFunctionsTests {

    @TempDir Path folder;

    @Test
    void roundsHalfUpOnTheDecimalForm() {
        try (Staging staging = new Staging(folder, 256L << 20)) {
            double[] rounded = new double[3];
            staging.forEach(
                    "SELECT round12(1.0::DOUBLE / 3), round12(3.0::DOUBLE / 8192), round12(-0.5::DOUBLE)",
                    row -> {
                        for (int i = 0; i < rounded.length; i++) {
                            rounded[i] = row.getDouble(i + 1);
                        }
                    });
            assertThat(rounded).containsExactly(0.333333333333, 0.000366210938, -0.5);
        }
    }

    @Test
    void tellsNumbersAsCypherDoes() {
        double[] numbers = {
            0.333333333333, 1, 12, 0.001, 0.000999, 1.5e-7, 0, 9999999, 1e7, 1.25e22, -0.5, -1e-5
        };
        try (Staging staging = new Staging(folder, 256L << 20)) {
            staging.run("tables");
            for (double number : numbers) {
                staging.forEach(
                        "SELECT number_text(" + number + "::DOUBLE)",
                        row -> assertThat(row.getString(1)).isEqualTo(Double.toString(number)));
            }
        }
    }

    @Test
    void sumsInTheOrderOfTheAuthors() {
        try (Staging staging = new Staging(folder, 256L << 20)) {
            double[] sum = {0, 0};
            for (int n = 2; n < 100; n++) {
                sum[0] += 1.0 / n;
            }
            staging.forEach(
                    "SELECT sum(1.0::DOUBLE / n ORDER BY n) FROM range(2, 100) t(n)",
                    row -> sum[1] = row.getDouble(1));
            assertThat(sum[1]).isEqualTo(sum[0]);
        }
    }
}
