package org.peergraph.generator;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Sentences from patterns: {@code $n} noun, {@code $v} verb, {@code $a} adjective, {@code $t} a
 * term of the topic, {@code $T} one with a capital, {@code $m} an approach; other words stand for
 * themselves.
 */
final class Prose {

    private Prose() {}

    /** A pattern cut into words, for speed. */
    static List<List<String>> patterns(String... sentences) {
        return List.of(sentences).stream().map(each -> List.of(each.split(" "))).toList();
    }

    /** The word a place in a pattern stands for; punctuation behind it is kept. */
    static String word(String place, Topic topic, RandomGenerator choice) {
        if (place.charAt(0) != '$') {
            return place;
        }
        String word =
                switch (place.charAt(1)) {
                    case 'n' -> Skewed.pick(Words.NOUNS, 2, choice);
                    case 'v' -> Skewed.pick(Words.VERBS, 2, choice);
                    case 'a' -> Skewed.pick(Words.ADJECTIVES, 2, choice);
                    case 'm' -> Skewed.pick(Words.APPROACHES, 2, choice).toLowerCase(Locale.ROOT);
                    case 'T' -> capital(Skewed.pick(topic.keywords(), 1, choice));
                    default -> Skewed.pick(topic.keywords(), 1, choice);
                };
        return place.length() == 2 ? word : word + place.substring(2);
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
