package org.peergraph.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A name without accents, case and punctuation, so that "Timothée Masquelier" and "TIMOTHEE
 * MASQUELIER" meet. Folding is Lucene's, the same the full-text index uses; scripts other than
 * Latin keep their letters.
 *
 * @param value folded words joined by hyphens, empty when the name holds no letter or digit
 */
public record FoldedName(String value) {

    /** Accents, but not the breve that makes й of и, which is another letter. */
    private static final Pattern ACCENTS =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}])[\\u0300-\\u036f]+");

    /** Marks belong to a word, not one that stands alone. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}]|(?<![\\p{L}\\p{M}\\p{N}])\\p{M})+");

    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    /** Folds a name printed in reading order ("Timothée Masquelier"). */
    public static FoldedName of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String plain = ACCENTS.matcher(decomposed).replaceAll("");
        char[] input = Normalizer.normalize(plain, Normalizer.Form.NFC).toCharArray();
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
