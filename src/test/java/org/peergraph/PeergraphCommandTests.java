package org.peergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What is refused on the command line before anything happens. */
@ResourceLock(Resources.SYSTEM_ERR)
class PeergraphCommandTests {

    @TempDir private Path folder;

    @Test
    void anOptionBeforeTheCommandIsRefusedAndNotIgnored() {
        String store = folder.resolve("store").toString();

        assertThat(told("--store", store, "import", "arxiv", "missing.jsonl"))
                .contains("--store stands before 'import'; it belongs after it.");
        assertThat(told("--no-sample", "generate", "--works", "1"))
                .contains("--no-sample stands before 'generate'");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSettingMayStandBeforeTheCommand() {
        assertThat(told("--peergraph.graph.store=" + folder, "import"))
                .doesNotContain("stands before")
                .contains("Say which source to import");
    }

    /** The error a wrong use is told with; its exit code is 2. */
    private static String told(String... arguments) {
        PrintStream before = System.err;
        var captured = new ByteArrayOutputStream();
        System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            assertThat(PeergraphCommand.execute(arguments)).isEqualTo(2);
        } finally {
            System.setErr(before);
        }
        return captured.toString(StandardCharsets.UTF_8);
    }
}
