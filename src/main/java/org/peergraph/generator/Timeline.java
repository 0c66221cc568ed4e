package org.peergraph.generator;

import java.time.LocalDate;
import java.time.Year;

/** When works appear: in the order of their indices, a few more every year. */
final class Timeline {

    static final int FIRST_YEAR = 1980;
    static final int LAST_YEAR = 2025;

    private static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;

    /** The literature grows by some 4 to 5 % a year. */
    private static final double GROWTH = 1.045;

    private static final double GROWN = StrictMath.pow(GROWTH, YEARS) - 1;
    private static final double LOG_GROWTH = StrictMath.log(GROWTH);

    private final int works;

    Timeline(int works) {
        this.works = works;
    }

    /** The share of all works that are older, between 0 and 1. */
    double place(int work) {
        return (work + 0.5) / works;
    }

    int year(int work) {
        return FIRST_YEAR + (int) elapsed(work);
    }

    LocalDate date(int work) {
        double elapsed = elapsed(work);
        int year = (int) elapsed;
        int day = (int) ((elapsed - year) * Year.of(FIRST_YEAR + year).length());
        return LocalDate.ofYearDay(FIRST_YEAR + year, 1 + day);
    }

    /** Years since the beginning of the first one; below {@link #YEARS}. */
    private double elapsed(int work) {
        double elapsed = StrictMath.log(1 + place(work) * GROWN) / LOG_GROWTH;
        return Math.min(elapsed, Math.nextDown((double) YEARS));
    }
}
