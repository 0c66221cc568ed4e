package org.peergraph.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A name without accents, case and punctuation, so that "Timothée Masquelier" and "TIMOTHEE
 * MASQUELIER" meet. Folding is Lucene's, the same the full-text index uses; scripts other than Latin
 * keep their letters.
 *
 * @param value folded words joined by hyphens, empty when the name holds no letter or digit
 */
public record FoldedName(String value) {

    private static final Pattern COMBINING_MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    /** Folds a name printed in reading order ("Timothée Masquelier"). */
    public static FoldedName of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        char[] input = COMBINING_MARKS.matcher(decomposed).replaceAll("").toCharArray();
        // One character folds to four at most, as Lucene's Javadoc says.
        char[] output = new char[input.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
        String words =
                BETWEEN_WORDS
                        .matcher(new String(output, 0, length).toLowerCase(Locale.ROOT))
                        .replaceAll("-");
        return new FoldedName(OUTER_HYPHENS.matcher(words).replaceAll(""));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
