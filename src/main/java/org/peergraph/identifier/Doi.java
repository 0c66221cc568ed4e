package org.peergraph.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Digital Object Identifier in lower case (DOIs do not distinguish case), such as {@code
 * 10.1007/bf00318647}.
 */
public record Doi(String value) implements Identifier {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}(?:\\.\\d+)*/\\S+)",
                    Pattern.CASE_INSENSITIVE);

    /** The prefix under which arXiv registers DOIs for its own papers. */
    private static final String ARXIV_PREFIX = "10.48550/arxiv.";

    /** Finds a DOI in its bare, prefixed or URL form; the whole text must be the DOI. */
    public static Optional<Doi> find(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Doi(matcher.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The arXiv id inside a DOI that arXiv itself registered. */
    public Optional<ArxivId> arxivId() {
        return value.startsWith(ARXIV_PREFIX)
                ? ArxivId.find(value.substring(ARXIV_PREFIX.length()))
                : Optional.empty();
    }

    /** The address that resolves it. */
    public String url() {
        return "https://doi.org/" + value;
    }

    @Override
    public String property() {
        return "doi";
    }

    @Override
    public Optional<EntityKind> kind() {
        return Optional.of(EntityKind.WORK);
    }
}
