package org.peergraph.generator;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.peergraph.generator.Randomness.Aspect;

/** All institutions, the hubs first. */
final class Institutions {

    /** Of 100 institutions, those that are part of a larger one. */
    private static final int PARTS = 12;

    /** A type, and what such an institution is called in a city. */
    private record Kind(String type, String name) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("education", "University of %s"),
                    new Kind("education", "%s University"),
                    new Kind("education", "%s Institute of Technology"),
                    new Kind("education", "%s State University"),
                    new Kind("facility", "%s Research Centre"),
                    new Kind("healthcare", "%s University Hospital"),
                    new Kind("education", "Technical University of %s"),
                    new Kind("government", "%s National Laboratory"),
                    new Kind("company", "%s Instruments"),
                    new Kind("nonprofit", "%s Foundation"),
                    new Kind("archive", "%s Library"),
                    new Kind("other", "%s Observatory"));

    private final Institution[] all;

    Institutions(CorpusSize size, Randomness random) {
        all = new Institution[size.institutions()];
        for (int i = 0; i < all.length; i++) {
            all[i] = invent(i, random);
        }
    }

    int count() {
        return all.length;
    }

    Institution get(int index) {
        return all[index];
    }

    /** An institution, the hubs more often: the first of 300 gets 6 %, of 30,000 0.6 %. */
    Institution pick(RandomGenerator choice) {
        return all[Skewed.pick(all.length, 2, choice)];
    }

    private Institution invent(int index, Randomness random) {
        SplittableRandom choice = random.of(Aspect.INSTITUTION, index);
        Institution parent = parent(index, choice);
        Country country = parent == null ? Country.pick(choice) : parent.country();
        City city = parent == null ? City.pick(country, random, choice) : parent.city();
        Kind kind = Skewed.pick(KINDS, 2, choice);
        String slug = city.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return new Institution(
                GeneratedIds.institution(index),
                kind.name().replace("%s", city.name()),
                GeneratedIds.ror(index),
                country,
                city,
                kind.type(),
                "https://www.%s-%s.example/".formatted(slug, Integer.toString(index, 36)),
                parent);
    }

    /** One of the larger institutions that is no part itself. */
    private @Nullable Institution parent(int index, SplittableRandom choice) {
        if (index == 0 || choice.nextInt(100) >= PARTS) {
            return null;
        }
        Institution parent = all[choice.nextInt(index)];
        return parent.parent() == null ? parent : null;
    }
}
