package org.peergraph.profile;

import java.util.List;
import java.util.Optional;
import org.peergraph.work.WorkSummary;
import org.peergraph.work.Works;
import org.springframework.stereotype.Component;

/** What a record's page shows of what its owner says. */
@Component
public class SaidByThemselves {

    private final Profiles profiles;
    private final Works works;

    SaidByThemselves(Profiles profiles, Works works) {
        this.profiles = profiles;
        this.works = works;
    }

    /**
     * Nothing if they have said nothing.
     *
     * @param researcher the record's own id
     * @param owner account of whoever holds it
     */
    public Optional<ShownProfile> of(String researcher, String owner) {
        return profiles.find(researcher, owner)
                .map(
                        profile ->
                                new ShownProfile(
                                        profile,
                                        works.summaries(
                                                profiles.ownWorks(
                                                        researcher, profile.featured()))));
    }

    /**
     * @param featured those of the featured works that are still the researcher's
     */
    public record ShownProfile(Profile profile, List<WorkSummary> featured) {}
}
