package org.peergraph.identifier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An id that only Peergraph gives, where no outside identifier exists: {@code
 * name:timothee-masquelier}, {@code title:…}, {@code subfield:2211}, or {@code arxiv:grp_cs} for a
 * group of arXiv's categories.
 */
public record OwnId(String value) implements Identifier {

    private static final Pattern HIERARCHY =
            Pattern.compile("(?:https?://openalex\\.org/)?(subfield|field|domain)s?[:/](\\d{1,6})");

    /** Takes a text for an own id; OpenAlex's addresses of subfields and above become theirs. */
    public static OwnId of(String text) {
        Matcher matcher = HIERARCHY.matcher(text);
        return new OwnId(matcher.matches() ? matcher.group(1) + ":" + matcher.group(2) : text);
    }

    @Override
    public String property() {
        return "id";
    }

    @Override
    public Optional<EntityKind> kind() {
        return switch (value.contains(":") ? value.substring(0, value.indexOf(':')) : "") {
            case "name", "person" -> Optional.of(EntityKind.RESEARCHER);
            case "title" -> Optional.of(EntityKind.WORK);
            case "subfield", "field", "domain" -> Optional.of(EntityKind.TOPIC);
            case "arxiv" ->
                    value.startsWith("arxiv:grp_")
                            ? Optional.of(EntityKind.TOPIC)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }
}
