package org.peergraph.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arXiv paper id without its version: {@code 2304.12760}, or before April 2007 {@code
 * hep-th/9901001}.
 *
 * <p>An arXiv DOI ({@code 10.48550/arXiv.2304.12760}) is the same identifier and is accepted too.
 * The subject class of old ids ({@code math.GT/0309136}) is no part of the id and is dropped.
 */
public record ArxivId(String value) implements Identifier {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/"
                            + "|(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|doi:)?10\\.48550/arxiv\\."
                            + "|arxiv:\\s*)?"
                            + "(?:(\\d{4}\\.\\d{4,5})|("
                            + ArxivCategory.ARCHIVES
                            + ")(?:\\.[a-z]{2})?/(\\d{7}))"
                            + "(?:v\\d{1,3})?(?:\\.pdf)?",
                    Pattern.CASE_INSENSITIVE);

    /** Finds an arXiv id in its bare, prefixed, URL or DOI form; the whole text must be the id. */
    public static Optional<ArxivId> find(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String modern = matcher.group(1);
        return Optional.of(
                new ArxivId(
                        modern != null
                                ? modern
                                : matcher.group(2).toLowerCase(Locale.ROOT)
                                        + "/"
                                        + matcher.group(3)));
    }

    /** The abstract page. */
    public String url() {
        return "https://arxiv.org/abs/" + value;
    }

    @Override
    public String property() {
        return "arxiv";
    }

    @Override
    public Optional<EntityKind> kind() {
        return Optional.of(EntityKind.WORK);
    }
}
