package org.peergraph.importer.arxiv;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.Orcid;
import org.peergraph.text.TexAccents;

/**
 * One author's name in reading order.
 *
 * @param printed as printed, TeX accents as letters
 * @param name the same without "for the" in front of a collaboration; null if an ORCID iD stands in
 *     its place
 * @param hasTex whether a command was left that is no accent
 */
record PrintedName(String printed, @Nullable String name, @Nullable String orcid, boolean hasTex) {

    private static final Pattern AND =
            Pattern.compile(
                    "\\\\and\\b|(?i)(?<=\\S)\\s+(?=(?:for|on behalf of) the .*collaboration)");

    /** An accent that lost its backslash: J"urgen, Ma^itre. A nickname's quotes follow a blank. */
    private static final Pattern BARE_ACCENT =
            Pattern.compile("(?<=\\p{L})([\"^])(?=[aeiouAEIOU])");

    private static final Pattern SPACE = Pattern.compile("~|\\\\[ ,;:~]");
    private static final Pattern NOTHING = Pattern.compile("\\\\[-/]|[{}]");
    private static final Pattern COMMAND = Pattern.compile("\\\\");

    /** arXiv's parser parts the hyphenated initials of "C.-P. Yuan". */
    private static final Pattern PARTED_INITIALS = Pattern.compile("\\. -(?=\\p{Lu})");

    private static final Pattern COLLABORATION =
            Pattern.compile(
                    "(?i)(?:(?:presented\\s+)?(?:for|on behalf of|by)\\s+)?(?:the\\s+)?(.*\\bcollaborations?\\b.*)");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    /**
     * Parts names that one TeX command joined, and people from the collaboration they speak for.
     */
    static List<String> separate(String text) {
        return AND.splitAsStream(text).map(String::strip).toList();
    }

    static PrintedName of(String text) {
        String decoded = TexAccents.decode(BARE_ACCENT.matcher(text).replaceAll("\\\\$1"));
        decoded = SPACE.matcher(decoded).replaceAll(" ");
        decoded = NOTHING.matcher(decoded).replaceAll("");
        String readable = COMMAND.matcher(decoded).replaceAll("");
        String printed = PARTED_INITIALS.matcher(ArxivLine.spaced(readable)).replaceAll(".-");
        String orcid = Orcid.find(printed).map(Orcid::value).orElse(null);
        return new PrintedName(
                printed,
                orcid == null ? COLLABORATION.matcher(printed).replaceFirst("$1") : null,
                orcid,
                readable.length() < decoded.length());
    }

    /** Whether there is nothing to call anyone by. */
    boolean isNobody() {
        return !LETTER_OR_DIGIT.matcher(printed).find();
    }
}
