package org.peergraph.generator;

import java.util.SplittableRandom;
import org.peergraph.generator.Randomness.Aspect;

/** All venues, the large ones first; every community publishes in a few of them. */
final class Venues {

    /** Of 100 works, those that appear in one of the community's own venues. */
    private static final int OWN = 85;

    /** How many venues a community calls its own. */
    private static final int OWN_VENUES = 6;

    /** Of 100 venues, those that are conferences. */
    private static final int CONFERENCES = 20;

    /** An ISSN without its check digit has seven digits. */
    private static final int ISSN_NUMBERS = 10_000_000;

    private static final String[] JOURNALS = {
        "Journal of %s", "%s Letters", "Annals of %s", "%s Today", "Advances in %s", "%s Reports"
    };

    private final Venue[] all;
    private final Randomness random;

    Venues(CorpusSize size, Topics topics, Randomness random) {
        this.random = random;
        all = new Venue[size.venues()];
        for (int i = 0; i < all.length; i++) {
            all[i] = invent(i, topics);
        }
    }

    /** Where arXiv's preprints appear. */
    static Venue arxiv() {
        return new Venue(GeneratedIds.venue(-1), "arXiv", null, "repository");
    }

    Venue pick(int community, SplittableRandom choice) {
        int venue;
        if (choice.nextInt(100) < OWN) {
            int own = Skewed.pick(OWN_VENUES, 2, choice);
            venue = Skewed.pick(all.length, 2, random.of(Aspect.COMMUNITY_VENUE, community, own));
        } else {
            venue = Skewed.pick(all.length, 2, choice);
        }
        return all[venue];
    }

    private Venue invent(int index, Topics topics) {
        SplittableRandom choice = random.of(Aspect.VENUE, index);
        Topic topic = topics.get(choice.nextInt(topics.count()));
        boolean conference = choice.nextInt(100) < CONFERENCES;
        String subject = choice.nextBoolean() ? topic.subfield().name() : topic.field().name();
        String name =
                conference
                        ? "Proceedings of the Conference on " + subject
                        : JOURNALS[choice.nextInt(JOURNALS.length)].replace("%s", subject);
        return new Venue(
                GeneratedIds.venue(index),
                name,
                CheckDigits.issn(choice.nextInt(ISSN_NUMBERS)),
                conference ? "conference" : "journal");
    }
}
