package org.peergraph.identifier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An arXiv category such as {@code cs.NE} or {@code quant-ph}, which is a topic here. */
public record ArxivCategory(String value) implements Identifier {

    /** The archives of today and of the past, as a regular expression. */
    static final String ARCHIVES =
            "astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-(?:ex|lat|ph|th)|math|math-ph|nlin"
                    + "|nucl-(?:ex|th)|physics|q-bio|q-fin|quant-ph|stat|acc-phys|adap-org|alg-geom"
                    + "|ao-sci|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|dg-ga|funct-an"
                    + "|mtrl-th|patt-sol|plasm-ph|q-alg|solv-int|supr-con";

    private static final Pattern FORM =
            Pattern.compile("(?:arxiv:)?((?:" + ARCHIVES + ")(?:\\.[A-Za-z-]{2,10})?)");

    /** Finds a category in its bare or prefixed form; the whole text must be the category. */
    public static Optional<ArxivCategory> find(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new ArxivCategory(matcher.group(1)))
                : Optional.empty();
    }

    @Override
    public String property() {
        return "arxiv";
    }

    @Override
    public Optional<EntityKind> kind() {
        return Optional.of(EntityKind.TOPIC);
    }
}
