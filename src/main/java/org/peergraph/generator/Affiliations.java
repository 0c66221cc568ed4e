package org.peergraph.generator;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.peergraph.generator.Randomness.Aspect;

/** Where authors work: mostly where their department is, and some move once. */
final class Affiliations {

    /** Of 100 authors, those who work where their department has its home. */
    private static final int AT_HOME = 80;

    /** Of 100 authors, those who move in some year; it need not fall into their time. */
    private static final int MOVERS = 60;

    /** Of 100 authorships, those without and those with a second institution. */
    private static final int NONE_PRINTED = 14;

    private static final int TWO_PRINTED = 6;

    private final Institutions institutions;
    private final Randomness random;

    Affiliations(Institutions institutions, Randomness random) {
        this.institutions = institutions;
        this.random = random;
    }

    /**
     * A career in one or two places.
     *
     * @param moved the first year at the second institution
     */
    record Career(Institution first, Institution second, int moved) {

        Institution in(int year) {
            return year < moved ? first : second;
        }

        /** Whether both places count for somebody who published in these years. */
        boolean isSplit(int from, int to) {
            return from < moved && moved <= to && !first.equals(second);
        }
    }

    /** Where an author is at home first. */
    Institution home(int author) {
        return home(author, random.of(Aspect.CAREER, author));
    }

    Career career(int author) {
        SplittableRandom choice = random.of(Aspect.CAREER, author);
        Institution home = home(author, choice);
        if (choice.nextInt(100) >= MOVERS) {
            return new Career(home, home, Timeline.FIRST_YEAR);
        }
        int moved = choice.nextInt(Timeline.FIRST_YEAR + 5, Timeline.LAST_YEAR);
        return new Career(home, institutions.pick(choice), moved);
    }

    /** What a work prints beside an author: none, one or two institutions. */
    List<Institution> printed(int author, int year, int work) {
        SplittableRandom choice = random.of(Aspect.AUTHORSHIP, work, author);
        int percent = choice.nextInt(100);
        if (percent < NONE_PRINTED) {
            return List.of();
        }
        Institution main = career(author).in(year);
        @Nullable Institution second =
                percent < NONE_PRINTED + TWO_PRINTED ? institutions.pick(choice) : null;
        return second == null || second.equals(main) ? List.of(main) : List.of(main, second);
    }

    private Institution home(int author, SplittableRandom choice) {
        return choice.nextInt(100) < AT_HOME
                ? institutions.pick(random.of(Aspect.GROUP_HOME, AuthorPool.groupNumber(author)))
                : institutions.pick(choice);
    }
}
