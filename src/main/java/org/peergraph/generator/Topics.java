package org.peergraph.generator;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.peergraph.generator.Randomness.Aspect;

/** All topics: four domains of six fields each, up to 252 subfields, and the topics of those. */
final class Topics {

    private static final int DOMAINS = Words.DOMAINS.size();
    private static final int FIELDS_PER_DOMAIN = 6;

    /** As many as OpenAlex has; every domain gets the same. */
    private static final int MOST_SUBFIELDS = 252;

    private static final int FEWEST_SUBFIELDS = 8;
    private static final int TOPICS_PER_SUBFIELD = 12;

    /** Terms made up for one topic alone. */
    private static final int OWN_TERMS = 4;

    private final Topic[] all;
    private final int subfields;
    private final Randomness random;

    Topics(CorpusSize size, Randomness random) {
        this.random = random;
        all = new Topic[size.topics()];
        int wanted = all.length / TOPICS_PER_SUBFIELD / DOMAINS * DOMAINS;
        subfields = Math.clamp(wanted, FEWEST_SUBFIELDS, MOST_SUBFIELDS);
        for (int i = 0; i < all.length; i++) {
            all[i] = invent(i);
        }
    }

    int count() {
        return all.length;
    }

    Topic get(int index) {
        return all[index];
    }

    /** Another topic of the same subfield where there is one. */
    int sibling(int topic, SplittableRandom choice) {
        int subfield = topic % subfields;
        int siblings = (all.length - 1 - subfield) / subfields + 1;
        return subfield + subfields * choice.nextInt(siblings);
    }

    private Topic invent(int index) {
        int subfield = index % subfields;
        int domain = subfield % DOMAINS;
        int inDomain = subfield / DOMAINS;
        int fieldInDomain = inDomain % FIELDS_PER_DOMAIN;
        int field = domain + DOMAINS * fieldInDomain;
        List<String> objects = Words.OBJECTS.get(domain);
        String object = objects.get(inDomain % objects.size());
        int branch = inDomain / objects.size();

        // Subfields with the same object take turns, so that no two topics have one name.
        int turn = index / subfields * Words.BRANCHES.size() + branch;
        int shift = random.of(Aspect.TOPIC, -1 - domain, inDomain % objects.size()).nextInt(100);
        String modifier = cyclic(Words.MODIFIERS, shift + turn);
        String approach = cyclic(Words.APPROACHES, shift + turn / Words.MODIFIERS.size());
        return new Topic(
                GeneratedIds.topic(index),
                modifier + " " + object + " " + approach,
                domain,
                Level.subfield(
                        field,
                        inDomain / FIELDS_PER_DOMAIN,
                        object + " " + Words.BRANCHES.get(branch)),
                Level.field(field, Words.FIELDS.get(domain).get(fieldInDomain)),
                Level.domain(domain, Words.DOMAINS.get(domain)),
                keywords(index, modifier, object, approach));
    }

    private static String cyclic(List<String> words, int index) {
        return words.get(index % words.size());
    }

    private List<String> keywords(int index, String modifier, String object, String approach) {
        SplittableRandom choice = random.of(Aspect.TOPIC, index);
        Stream<String> own =
                Stream.generate(
                                () ->
                                        Skewed.pick(Words.TERM_STARTS, 1, choice)
                                                + Skewed.pick(Words.TERM_MIDDLES, 1, choice)
                                                + Skewed.pick(Words.TERM_ENDS, 1, choice))
                        .limit(OWN_TERMS);
        return Stream.concat(
                        own, Stream.of(object, modifier + " " + object, object + " " + approach))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
