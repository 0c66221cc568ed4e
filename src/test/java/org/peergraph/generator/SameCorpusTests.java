package org.peergraph.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number of works and the seed say all. */
class SameCorpusTests {

    @TempDir Path folder;

    @Test
    void sameSeedMakesTheSameBytes() throws Exception {
        assertThat(digest(2_500, 7, "one")).isEqualTo(digest(2_500, 7, "two"));
    }

    @Test
    void anotherSeedMakesAnotherCorpus() throws Exception {
        assertThat(digest(300, 7, "one")).isNotEqualTo(digest(300, 8, "two"));
    }

    /** People name corpora by seed: lines that change need a new number here and a reason. */
    @Test
    void linesAreWhatTheyWereBefore() throws Exception {
        assertThat(GeneratedCorpus.of(300, 1, folder.resolve("known")).digestOfLines())
                .isEqualTo("26db293874245818b95a5a9b9e87268dc9ad37d532027df0a180c6c1df2165d4");
    }

    @Test
    void localeAndTimeZoneChangeNothing() throws Exception {
        String expected = digest(300, 7, "here");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(digest(300, 7, "there")).isEqualTo(expected);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(digest(300, 7, "and there")).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void recordsDoNotDependOnTheOrderTheyAreMadeIn() {
        Corpus forwards = Corpus.of(1_000, 7);
        Corpus backwards = Corpus.of(1_000, 7);
        for (int work = 0; work < 1_000; work++) {
            forwards.count(work);
            backwards.count(999 - work);
        }
        for (int work = 999; work >= 0; work--) {
            assertThat(backwards.teams().of(work)).isEqualTo(forwards.teams().of(work));
            assertThat(backwards.tally().citations(work))
                    .isEqualTo(forwards.tally().citations(work));
        }
    }

    private String digest(int works, long seed, String name) throws Exception {
        return GeneratedCorpus.of(works, seed, folder.resolve(name)).digest();
    }
}
