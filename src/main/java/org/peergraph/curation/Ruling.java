package org.peergraph.curation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a correction says. All ids are own ids. */
public sealed interface Ruling {

    /** The person the correction is about. */
    String researcher();

    Kind kind();

    /** The works it names; none where it is about all of them. */
    default List<String> works() {
        return List.of();
    }

    /** The four things that can be put right. */
    enum Kind {
        MERGE,
        SPLIT,
        NOT_MINE,
        AFFILIATION
    }

    /** These two are one: all of the first are the second's, whose id stays. */
    record Merge(String researcher, String into) implements Ruling {
        @Override
        public Kind kind() {
            return Kind.MERGE;
        }
    }

    /** These are two people: some works are another person's, who gets an id of their own. */
    record Split(String researcher, List<String> works) implements Ruling {
        public Split {
            works = works.stream().distinct().toList();
        }

        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }
    }

    /** These works are not theirs, but somebody else's of the name printed there. */
    record NotTheirs(String researcher, List<String> works) implements Ruling {
        public NotTheirs {
            works = works.stream().distinct().toList();
        }

        @Override
        public Kind kind() {
            return Kind.NOT_MINE;
        }
    }

    /**
     * They were not at this institution.
     *
     * @param instead where they were; null if nowhere
     */
    record WrongAffiliation(String researcher, String institution, @Nullable String instead)
            implements Ruling {
        @Override
        public Kind kind() {
            return Kind.AFFILIATION;
        }

        public Optional<String> findInstead() {
            return Optional.ofNullable(instead);
        }
    }
}
