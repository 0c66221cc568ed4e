package org.peergraph.generator;

import org.jspecify.annotations.Nullable;
import org.peergraph.generator.Randomness.Aspect;

/** The DOIs and arXiv numbers of works. */
final class WorkIds {

    /** The prefix that Crossref keeps for examples. */
    private static final String DOI_PREFIX = "10.5555/";

    private static final int WITH_DOI = 82;

    /** In communities that use arXiv every so many works is there: some 8 % of all. */
    private static final int ARXIV_EVERY = 4;

    /** Matter and energy, computation and form: the domains whose communities use arXiv. */
    private static final int FIRST_ARXIV_DOMAIN = 0;

    private static final int SECOND_ARXIV_DOMAIN = 3;

    /** arXiv has numbered by month since April 2007. */
    private static final int FIRST_ARXIV_MONTH = 2007 * 12 + 4;

    /**
     * Numbers of a month that arXiv has never reached. The largest corpus has 42,000 works a month
     * at the end, of which every fourth may be there.
     */
    private static final int FIRST_ARXIV_NUMBER = 80_000;

    private static final int ARXIV_NUMBERS = 20_000;

    /** Of 100 works on arXiv, those that appeared nowhere else. */
    private static final int PREPRINTS = 40;

    private final Randomness random;
    private final Timeline timeline;
    private final Communities communities;
    private final WorkTopics topics;
    private final Dirt dirt;

    WorkIds(
            Randomness random,
            Timeline timeline,
            Communities communities,
            WorkTopics topics,
            Dirt dirt) {
        this.random = random;
        this.timeline = timeline;
        this.communities = communities;
        this.topics = topics;
        this.dirt = dirt;
    }

    /** The number without its version, {@code 2304.81276}; null if the work is not on arXiv. */
    @Nullable String arxiv(int work) {
        var date = timeline.date(work);
        int domain = topics.ofCommunity(communities.of(work)).domainIndex();
        if (work % ARXIV_EVERY != 0
                || date.getYear() * 12 + date.getMonthValue() < FIRST_ARXIV_MONTH
                || (domain != FIRST_ARXIV_DOMAIN && domain != SECOND_ARXIV_DOMAIN)) {
            return null;
        }
        return CheckDigits.padded(date.getYear() % 100, 2)
                + CheckDigits.padded(date.getMonthValue(), 2)
                + "."
                + (FIRST_ARXIV_NUMBER + work / ARXIV_EVERY % ARXIV_NUMBERS);
    }

    /** Whether a work on arXiv appeared there alone. */
    boolean isPreprint(int work) {
        return random.of(Aspect.PUBLICATION, work, 1).nextInt(100) < PREPRINTS;
    }

    /** The address of the DOI; null if there is none. */
    @Nullable String doi(int work) {
        return dirt.doiRepeated(work) && work > 0 ? own(work - 1) : own(work);
    }

    private @Nullable String own(int work) {
        String arxiv = arxiv(work);
        if (arxiv != null && isPreprint(work)) {
            return "https://doi.org/10.48550/arxiv." + arxiv;
        }
        return random.of(Aspect.PUBLICATION, work, 2).nextInt(100) < WITH_DOI
                ? "https://doi.org/"
                        + DOI_PREFIX
                        + timeline.year(work)
                        + "."
                        + Integer.toString(work, 36)
                : null;
    }
}
