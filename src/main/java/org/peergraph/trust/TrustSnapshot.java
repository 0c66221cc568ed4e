package org.peergraph.trust;

import java.util.List;

/**
 * How well a researcher's record is supported; citations never count.
 *
 * @param score 0 to 100, the sum of the parts' points
 * @param level verification level: 0 no work with a persistent identifier, 1 imported works that
 *     carry one
 * @param claimed whether a person has claimed the record
 */
public record TrustSnapshot(
        int score, Band band, int level, boolean claimed, int followers, List<Part> parts) {

    private static final int POINTS_PER_LEVEL = 10;
    private static final int HIGHEST_LEVEL = 7;
    private static final int MOST_WORKS = 20;
    private static final int MOST_COLLABORATORS = 10;

    /** What a score means in a word. */
    public enum Band {
        UNVERIFIED("Unverified"),
        EMERGING("Emerging"),
        ESTABLISHED("Established"),
        TRUSTED("Trusted");

        private final String word;

        Band(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Band of(int score) {
            if (score >= 70) {
                return TRUSTED;
            }
            if (score >= 40) {
                return ESTABLISHED;
            }
            return score >= 20 ? EMERGING : UNVERIFIED;
        }
    }

    /**
     * One part of the score.
     *
     * @param counted what was counted, in words
     * @param most the highest number of points this part can have
     */
    public record Part(String name, String counted, int points, int most) {}

    /**
     * The snapshot of an imported, unclaimed record.
     *
     * @param works all works
     * @param persistentWorks works that carry a DOI or an arXiv id
     */
    public static TrustSnapshot ofImported(int works, int persistentWorks, int closeCollaborators) {
        int level = persistentWorks > 0 ? 1 : 0;
        List<Part> parts =
                List.of(
                        new Part(
                                "Verification",
                                level == 0
                                        ? "L0: no work carries a DOI or an arXiv id"
                                        : "L1: an imported record whose works carry identifiers",
                                level * POINTS_PER_LEVEL,
                                HIGHEST_LEVEL * POINTS_PER_LEVEL),
                        new Part(
                                "Works with a persistent identifier",
                                persistentWorks + " of " + works + " carry a DOI or an arXiv id",
                                Math.min(persistentWorks, MOST_WORKS),
                                MOST_WORKS),
                        new Part(
                                "Close collaborators",
                                closeCollaborators + " with two joint works or strength 1 and more",
                                Math.min(closeCollaborators, MOST_COLLABORATORS),
                                MOST_COLLABORATORS));
        int score = parts.stream().mapToInt(Part::points).sum();
        return new TrustSnapshot(score, Band.of(score), level, false, 0, parts);
    }
}
