package org.peergraph.generator;

import java.util.SplittableRandom;
import org.peergraph.generator.NameStyle.Parts;
import org.peergraph.generator.Randomness.Aspect;

/** Names of authors: some names are common, and some people share theirs with somebody near. */
final class PersonNames {

    /**
     * Every so many authors one is called like somebody before: homonyms in the smallest corpora.
     */
    private static final int NAMESAKE_EVERY = 40;

    /** How far back that other person may be: some are in the same community, most are not. */
    private static final int NAMESAKE_WITHIN = 2_000;

    /** Of 100 authors, those named in the style of the country they work in. */
    private static final int STYLE_OF_COUNTRY = 75;

    private static final int WITH_MIDDLE = 30;
    private static final int DOUBLE_BARRELLED = 3;

    /** Of 100 who have one, those shown under their name in their own script. */
    private static final int SHOWN_IN_SCRIPT = 8;

    private static final String MIDDLE = "ABCDEFGHIJKLMNOPRSTVWYZ";

    private final Randomness random;
    private final Affiliations affiliations;

    PersonNames(Randomness random, Affiliations affiliations) {
        this.random = random;
        this.affiliations = affiliations;
    }

    PersonName of(int author) {
        if (author % NAMESAKE_EVERY != NAMESAKE_EVERY - 1) {
            return own(author);
        }
        int back = random.of(Aspect.NAME, author).nextInt(Math.min(author, NAMESAKE_WITHIN));
        return own(author - 1 - back);
    }

    private PersonName own(int author) {
        SplittableRandom choice = random.of(Aspect.NAME, author);
        NameStyle style = style(author, choice);
        Parts latin = style.latin();
        // Squares make a tenth of the parts as common as the next three tenths.
        int given = Skewed.pick(latin.given().size(), 2, choice);
        int givenEnd = Skewed.pick(latin.givenEnds().size(), 2, choice);
        int family = Skewed.pick(latin.family().size(), 2, choice);
        int familyEnd = Skewed.pick(latin.familyEnds().size(), 2, choice);
        String familyName = joined(latin.family().get(family), latin.familyEnds().get(familyEnd));
        if (choice.nextInt(100) < DOUBLE_BARRELLED) {
            // U+2010, the hyphen OpenAlex prints.
            familyName +=
                    "\u2010"
                            + joined(
                                    Skewed.pick(latin.family(), 2, choice),
                                    Skewed.pick(latin.familyEnds(), 2, choice));
        }
        String middle =
                choice.nextInt(100) < WITH_MIDDLE
                        ? MIDDLE.charAt(choice.nextInt(MIDDLE.length())) + "."
                        : "";
        Parts script = style.script();
        return new PersonName(
                joined(latin.given().get(given), latin.givenEnds().get(givenEnd)),
                middle,
                familyName,
                style.hasScript()
                        ? script.given().get(given)
                                + script.givenEnds().get(givenEnd)
                                + " "
                                + script.family().get(family)
                                + script.familyEnds().get(familyEnd)
                        : "",
                style.hasScript() && choice.nextInt(100) < SHOWN_IN_SCRIPT);
    }

    private NameStyle style(int author, SplittableRandom choice) {
        int style =
                choice.nextInt(100) < STYLE_OF_COUNTRY
                        ? affiliations.home(author).country().nameStyle()
                        : choice.nextInt(NameStyles.ALL.size());
        return NameStyles.ALL.get(style);
    }

    private static String joined(String beginning, String end) {
        return end.equals("_") ? beginning : beginning + end;
    }
}
