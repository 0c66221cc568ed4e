package org.peergraph.generator;

/**
 * Everything that is decided before the first record is written: the small entities whole, works
 * and authors as functions of their indices. About 8 bytes a work and 20 an author.
 */
record Corpus(
        CorpusSize size,
        Randomness random,
        Dirt dirt,
        Timeline timeline,
        Communities communities,
        AuthorPool pool,
        Teams teams,
        Citations citations,
        Topics topics,
        WorkTopics workTopics,
        Institutions institutions,
        Affiliations affiliations,
        PersonNames names,
        Orcids orcids,
        Venues venues,
        Tally tally) {

    /** The same for the same arguments, on any machine. */
    static Corpus of(int works, long seed) {
        CorpusSize size = CorpusSize.of(works);
        Randomness random = new Randomness(seed);
        Timeline timeline = new Timeline(works);
        Communities communities = new Communities(size, random);
        AuthorPool pool = new AuthorPool(size, communities, random);
        Topics topics = new Topics(size, random);
        Institutions institutions = new Institutions(size, random);
        Affiliations affiliations = new Affiliations(institutions, random);
        return new Corpus(
                size,
                random,
                new Dirt(random),
                timeline,
                communities,
                pool,
                new Teams(communities, timeline, pool, random),
                new Citations(communities, random),
                topics,
                new WorkTopics(topics, communities, random),
                institutions,
                affiliations,
                new PersonNames(random, affiliations),
                new Orcids(random),
                new Venues(size, topics, random),
                new Tally(size));
    }

    /** Counts a work's citations and authorships; to be done for all before records are written. */
    void count(int work) {
        for (int cited : citations.of(work)) {
            tally.cited(cited);
        }
        int[] team = teams.of(work);
        for (int i = 0; i < team.length; i++) {
            if (!dirt.authorIdMissing(work, i)) {
                tally.wrote(team[i], timeline.year(work));
            }
        }
    }
}
