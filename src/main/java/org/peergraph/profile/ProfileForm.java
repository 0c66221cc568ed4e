package org.peergraph.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.GivenText;

/**
 * What somebody sends to say of themselves, each field as a text; absent ones are empty.
 *
 * @param links one a line
 * @param open {@code yes}, or anything else
 * @param featured ids of works, empty ones passed over
 */
record ProfileForm(
        @Nullable String name,
        @Nullable String biography,
        @Nullable String links,
        @Nullable String open,
        @Nullable String openWith,
        @Nullable String openFor,
        @Nullable List<String> featured) {

    /** As long as the names accounts have. */
    static final int LONGEST_NAME = 120;

    /** A paragraph or two, as a speaker is introduced. */
    static final int LONGEST_BIOGRAPHY = 1_500;

    static final int LONGEST_OPENNESS = 300;
    static final int MOST_LINKS = 8;
    static final int MOST_FEATURED = 5;

    /**
     * The profile these fields make.
     *
     * @param before the one that is changed
     * @throws BadParameterException if a field holds what it may not
     */
    Profile checked(Profile before) {
        boolean isOpen = "yes".equals(open);
        return new Profile(
                before.id(),
                before.saidAt(),
                orNull(GivenText.line("name", text(name), 0, LONGEST_NAME)),
                orNull(GivenText.lines("biography", text(biography), 0, LONGEST_BIOGRAPHY)),
                addresses(),
                isOpen,
                isOpen ? openness("openWith", openWith) : null,
                isOpen ? openness("openFor", openFor) : null,
                works());
    }

    private @Nullable String openness(String field, @Nullable String given) {
        return orNull(GivenText.line(field, text(given), 0, LONGEST_OPENNESS));
    }

    private List<String> addresses() {
        List<String> addresses =
                text(links)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(LinkAddress::checked)
                        .distinct()
                        .toList();
        if (addresses.size() > MOST_LINKS) {
            throw new BadParameterException(
                    "links", addresses.size() + " lines", "at most " + MOST_LINKS);
        }
        return addresses;
    }

    private List<String> works() {
        List<String> works =
                featured == null
                        ? List.of()
                        : featured.stream()
                                .map(String::strip)
                                .filter(work -> !work.isEmpty())
                                .distinct()
                                .toList();
        if (works.size() > MOST_FEATURED) {
            throw new BadParameterException(
                    "featured", works.size() + " works", "at most " + MOST_FEATURED);
        }
        return works;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
