package org.peergraph.generator;

import java.util.List;
import java.util.SplittableRandom;
import org.peergraph.generator.NameStyle.Parts;
import org.peergraph.generator.Randomness.Aspect;

/** A city with its coordinates in degrees, to four digits. */
record City(String name, double latitude, double longitude) {

    private static final int PER_COUNTRY = 60;

    /** A rough half width of a country, in units of 0.0001 degrees. */
    private static final int SPREAD = 35_000;

    private static final List<String> ENDS =
            List.of("burg", "ville", "stad", "grad", "pur", "town", "haven", "ford", "mar");

    /** One of the country's cities, the first ones more often. */
    static City pick(Country country, Randomness random, SplittableRandom choice) {
        int number = Skewed.pick(PER_COUNTRY, 2, choice);
        SplittableRandom own = random.of(Aspect.CITY, country.ordinal(), number);
        Parts names = NameStyles.ALL.get(country.nameStyle()).latin();
        String name = names.family().get(own.nextInt(names.family().size())).replace("Al-", "");
        return new City(
                name + ENDS.get(own.nextInt(ENDS.size())),
                degrees(country.latitude(), own),
                degrees(country.longitude(), own));
    }

    private static double degrees(int middle, SplittableRandom choice) {
        return (middle * 10_000L + choice.nextInt(-SPREAD, SPREAD)) / 10_000.0;
    }
}
