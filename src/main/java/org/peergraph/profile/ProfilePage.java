package org.peergraph.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner edits.
 *
 * @param researcher own id of the record
 * @param name as sources print it
 * @param works what can be featured, the newest first, behind those that are
 */
record ProfilePage(String researcher, String name, Profile profile, List<Choice> works) {

    /** A work that can be featured. */
    record Choice(String id, String title, @Nullable Integer year) {}

    /** What is chosen at a place; empty if nothing is. */
    public String featured(int place) {
        return place < profile.featured().size() ? profile.featured().get(place) : "";
    }

    public int places() {
        return ProfileForm.MOST_FEATURED;
    }
}
