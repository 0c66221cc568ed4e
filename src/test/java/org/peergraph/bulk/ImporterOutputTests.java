package org.peergraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImporterOutputTests {

    @Test
    void tellsHowFarAllPhasesAreTogether() {
        List<Long> told = new ArrayList<>();
        ImporterOutput output = new ImporterOutput(told::add);

        List.of(
                        "(1/4) Node import 2026-11-25 22:12:31.825+0000",
                        "  Estimated number of nodes: 72.80 k",
                        ".......... .......... .......... .......-.. ..........  50% ∆2s 963ms [11s]",
                        ".......... .......... .......... .......... .......... 100% ∆0ms [11s 961ms]",
                        "Node import COMPLETED in 12s 123ms",
                        "(2/4) Relationship import 2026-11-25 22:12:43.949+0000",
                        ".......... .......... .......... .......... .......... 100% ∆0ms [3s 849ms]",
                        "(4/4) Post processing 2026-11-25 22:12:50.838+0000",
                        "-......... .......... .......... .......... .......... 100% ∆3s 244ms [3s 244ms]")
                .forEach(output);

        assertThat(told).containsExactly(26L, 52L, 69L, 100L);
    }
}
