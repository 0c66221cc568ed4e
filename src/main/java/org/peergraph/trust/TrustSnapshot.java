package org.peergraph.trust;

import java.util.List;

/**
 * How well a researcher's record is supported; citations never count. The slices' question {@code
 * slice/part/trusted} adds the same points.
 *
 * @param score 0 to 100, the sum of the parts' points
 * @param level verification level, 0 to 5
 * @param claimed whether a person has claimed the record
 */
public record TrustSnapshot(
        int score, Band band, int level, boolean claimed, int followers, List<Part> parts) {

    private static final int POINTS_PER_LEVEL = 10;
    private static final int HIGHEST_LEVEL = 5;
    private static final int MOST_WORKS = 20;
    private static final int MOST_COLLABORATORS = 10;
    private static final int FOLLOWERS_PER_POINT = 5;
    private static final int MOST_FOLLOWERS = 10;
    private static final int COMPLETE_PROFILE = 10;

    /**
     * One part of the score.
     *
     * @param counted what was counted, in words
     * @param most the highest number of points this part can have
     */
    public record Part(String name, String counted, int points, int most) {}

    public static TrustSnapshot of(TrustFacts facts) {
        VerificationLevel level = facts.level();
        List<Part> parts =
                List.of(
                        new Part(
                                "Verification",
                                level + ": " + level.words(),
                                level.ordinal() * POINTS_PER_LEVEL,
                                HIGHEST_LEVEL * POINTS_PER_LEVEL),
                        new Part(
                                "Works with a persistent identifier",
                                facts.persistentWorks()
                                        + " of "
                                        + facts.works()
                                        + " carry a DOI or an arXiv id",
                                Math.min(facts.persistentWorks(), MOST_WORKS),
                                MOST_WORKS),
                        new Part(
                                "Close collaborators",
                                facts.closeCollaborators()
                                        + " with two joint works or strength 1 and more",
                                Math.min(facts.closeCollaborators(), MOST_COLLABORATORS),
                                MOST_COLLABORATORS),
                        new Part(
                                "Followers with a record of their own",
                                facts.verifiedFollowers() + " at L2 or more, a point for every 5",
                                Math.min(
                                        facts.verifiedFollowers() / FOLLOWERS_PER_POINT,
                                        MOST_FOLLOWERS),
                                MOST_FOLLOWERS),
                        new Part(
                                "Profile",
                                facts.completeProfile()
                                        ? "Complete"
                                        : "A name, a biography, a link and a featured work make it"
                                                + " complete",
                                facts.completeProfile() ? COMPLETE_PROFILE : 0,
                                COMPLETE_PROFILE));
        int score = parts.stream().mapToInt(Part::points).sum();
        return new TrustSnapshot(
                score,
                Band.of(score),
                level.ordinal(),
                facts.claimLevel() != null,
                facts.followers(),
                parts);
    }
}
