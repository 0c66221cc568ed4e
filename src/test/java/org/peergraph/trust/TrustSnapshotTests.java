package org.peergraph.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What adds to trust, and how much at most. */
class TrustSnapshotTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, , 0, false, 0, 0, UNVERIFIED",
        "1, 0, , 0, false, 11, 1, UNVERIFIED",
        "7, 6, , 0, false, 23, 1, EMERGING",
        "7, 6, 3, 0, false, 43, 3, ESTABLISHED",
        "7, 6, 3, 4, false, 43, 3, ESTABLISHED",
        "7, 6, 3, 5, true, 54, 3, ESTABLISHED",
        "0, 0, 2, 0, true, 30, 2, EMERGING",
        "20, 10, 4, 0, false, 70, 4, TRUSTED",
        "900, 900, 5, 900, true, 100, 5, TRUSTED"
    })
    void partsAddUpToTheScore(
            int works,
            int close,
            @Nullable Integer claimLevel,
            int followers,
            boolean complete,
            int score,
            int level,
            Band band) {
        TrustSnapshot trust =
                TrustSnapshot.of(
                        new TrustFacts(
                                works, works, close, claimLevel, followers, followers, complete));
        assertThat(trust.score())
                .isEqualTo(score)
                .isEqualTo(trust.parts().stream().mapToInt(TrustSnapshot.Part::points).sum());
        assertThat(trust.level()).isEqualTo(level);
        assertThat(trust.band()).isEqualTo(band);
        assertThat(trust.claimed()).isEqualTo(claimLevel != null);
        assertThat(trust.parts()).allMatch(part -> part.points() <= part.most());
    }

    @Test
    void allPartsTogetherAreAHundred() {
        TrustSnapshot trust = TrustSnapshot.of(new TrustFacts(0, 0, 0, null, 0, 0, false));
        assertThat(trust.parts().stream().mapToInt(TrustSnapshot.Part::most).sum()).isEqualTo(100);
    }
}
