package org.peergraph.generator;

import java.util.SplittableRandom;

/**
 * Random numbers by place: each aspect of each entity has a stream of its own, so that any record
 * can be computed alone, in any order and on any thread.
 */
record Randomness(long seed) {

    /** What a stream decides. The order is part of what a seed means: new ones go last. */
    enum Aspect {
        COMMUNITY,
        NEIGHBOUR,
        COMMUNITY_TOPIC,
        COMMUNITY_VENUE,
        PRODUCTIVITY,
        TEAM,
        CONSORTIUM,
        REFERENCE_COUNT,
        REFERENCE,
        APPEAL,
        GROUP_HOME,
        CAREER,
        NAME,
        PRINTED_NAME,
        ORCID,
        CITY,
        INSTITUTION,
        VENUE,
        TOPIC,
        WORK_TOPICS,
        PUBLICATION,
        TITLE,
        ABSTRACT,
        AUTHORSHIP,
        DIRT
    }

    SplittableRandom of(Aspect aspect, long index) {
        return of(aspect, index, 0);
    }

    /** The stream of one part of an entity, such as one reference of a work. */
    SplittableRandom of(Aspect aspect, long index, long part) {
        return new SplittableRandom(mixed(mixed(mixed(seed) + aspect.ordinal()) + index) + part);
    }

    /**
     * Scatters neighbouring numbers over all 64 bits, one to one (Stafford's variant 13 of the
     * finaliser of MurmurHash3, which SplittableRandom itself is built on).
     */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
