package org.peergraph.collaboration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.coauthorship.CommonGround;
import org.peergraph.path.Introductions;
import org.peergraph.path.Paths;
import org.peergraph.recommend.RecommendedCollaborators.Candidate;
import org.peergraph.web.Mention;

/**
 * What speaks for two researchers working together; each part opens to what it is made of.
 *
 * @param a own id of the one who looks
 * @param b own id of the other
 * @param paths how one leads to the other over collaborations
 * @param ground what they share
 * @param introductions who could introduce them
 * @param recommended how b is recommended to a; null if they are not among the first
 */
public record WhyYouTwo(
        String a,
        String b,
        Paths paths,
        CommonGround ground,
        Introductions introductions,
        @Nullable Candidate recommended) {

    /** None for two who know each other already. */
    public List<Introductions.Introduction> whoCouldIntroduce() {
        return introductions.alreadyCollaborate()
                ? List.of()
                : introductions.introductions().items();
    }

    /** The other end of an introduction's hop, or the one who looks. */
    public String name(Introductions.Introduction over, String id) {
        if (id.equals(a)) {
            return "you";
        }
        return over.over().stream()
                .filter(person -> person.id().equals(id))
                .map(Mention::name)
                .findFirst()
                .orElse(introductions.to().name());
    }

    public boolean nothing() {
        return paths.paths().isEmpty()
                && ground.topics().items().isEmpty()
                && ground.collaborators().items().isEmpty()
                && ground.works().items().isEmpty()
                && ground.institutions().items().isEmpty();
    }
}
