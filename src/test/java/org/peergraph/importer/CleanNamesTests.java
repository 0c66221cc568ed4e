package org.peergraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanNamesTests {

    @Test
    void leavesACleanNameAlone() {
        for (String name : List.of("Timothée Masquelier", "Ö", "O'Brien-Łuk, J.", "毛 泽东")) {
            assertThat(CleanNames.clean(name)).isEqualTo(name);
        }
    }

    @Test
    void repairsWhereverTheFaultStands() {
        List<String> faults =
                List.of("\u2010", "\u00ad", "\u200b", "\u00a0", "  ", "\t", "\u0085", "\ufeff");
        List<String> repaired = List.of("-", "", "", " ", " ", " ", "", "");
        for (String fault : faults) {
            String middle = repaired.get(faults.indexOf(fault));
            assertThat(CleanNames.clean("A" + fault + "B")).isEqualTo("A" + middle + "B");
            assertThat(CleanNames.clean(fault + "A B" + fault))
                    .isEqualTo((middle + "A B" + middle).strip());
        }
        assertThat(CleanNames.clean("Timothe\u0301e")).isEqualTo("Timothée");
    }

    @Test
    void knowsNoNameInNothing() {
        for (String nothing : Arrays.asList(null, "", " ", "\u200b\u00a0")) {
            assertThat(CleanNames.clean(nothing)).isNull();
        }
    }
}
