package org.peergraph.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peergraph.identifier.FoldedName;

/**
 * Words typed by a person, as a query of the full-text index. Only folded letters and digits reach
 * the index's query language, so nothing typed can mean something in it.
 */
final class SearchWords {

    /** More words than this narrow nothing. */
    private static final int MOST = 12;

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    static SearchWords of(String typed) {
        return new SearchWords(
                Stream.of(FoldedName.of(typed).value().split("-"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Every word must occur, whole or as the beginning of one; whole words count more. */
    String query() {
        return words.stream()
                .map(word -> "+(%s^3 OR %s*)".formatted(word, word))
                .collect(Collectors.joining(" "));
    }

    /**
     * The same with one letter forgiven in words of five letters and more, for when nothing
     * matches.
     */
    String forgivingQuery() {
        return words.stream()
                .map(word -> word.length() < 5 ? "+" + word : "+" + word + "~1")
                .collect(Collectors.joining(" "));
    }
}
