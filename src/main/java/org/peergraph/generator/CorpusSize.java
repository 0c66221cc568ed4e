package org.peergraph.generator;

/** How many of everything a corpus has; all follows from the number of works. */
record CorpusSize(
        int works, int authors, int communities, int institutions, int venues, int topics) {

    /** Beyond it the arXiv numbers of a month would no longer suffice; see {@link WorkIds}. */
    static final int MOST_WORKS = 10_000_000;

    /** With five authorships a work and some authors who never write, some six works an author. */
    private static final double AUTHORS_PER_WORK = 1;

    /** A field of research that keeps some hundred people busy. */
    private static final int WORKS_PER_COMMUNITY = 400;

    private static final int AUTHORS_PER_INSTITUTION = 60;
    private static final int WORKS_PER_VENUE = 500;
    private static final int WORKS_PER_TOPIC = 100;

    /** OpenAlex has about as many. */
    private static final int MOST_TOPICS = 4_500;

    /**
     * @param works 1 to {@link #MOST_WORKS}
     */
    static CorpusSize of(int works) {
        if (works < 1 || works > MOST_WORKS) {
            throw new IllegalArgumentException(
                    "The number of works must lie between 1 and %d.".formatted(MOST_WORKS));
        }
        // The lower bounds keep the smallest corpora from having one institution and one topic.
        int authors = Math.max(40, (int) (works * AUTHORS_PER_WORK));
        return new CorpusSize(
                works,
                authors,
                Math.clamp(works / WORKS_PER_COMMUNITY, 4, 20_000),
                Math.clamp(authors / AUTHORS_PER_INSTITUTION, 12, 40_000),
                Math.clamp(works / WORKS_PER_VENUE, 12, 20_000),
                Math.clamp(works / WORKS_PER_TOPIC, 48, MOST_TOPICS));
    }
}
