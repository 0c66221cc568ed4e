package org.peergraph.generator;

import java.util.random.RandomGenerator;

/** Types and languages of works, in OpenAlex's words. */
final class WorkTypes {

    private static final String[] OTHER_TYPES = {
        "book-chapter", "review", "dissertation", "dataset", "letter", "book", "editorial", "report"
    };

    private static final String[] OTHER_LANGUAGES = {"de", "fr", "es", "pt", "ru", "zh", "ja"};

    /** Of 100 works. */
    private static final int ARTICLES = 74;

    private static final int IN_ENGLISH = 91;

    private WorkTypes() {}

    static String type(RandomGenerator choice) {
        return choice.nextInt(100) < ARTICLES
                ? "article"
                : OTHER_TYPES[Skewed.pick(OTHER_TYPES.length, 2, choice)];
    }

    static String language(RandomGenerator choice) {
        return choice.nextInt(100) < IN_ENGLISH
                ? "en"
                : OTHER_LANGUAGES[Skewed.pick(OTHER_LANGUAGES.length, 2, choice)];
    }
}
