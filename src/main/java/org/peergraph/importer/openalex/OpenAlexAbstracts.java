package org.peergraph.importer.openalex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.JsonFields;
import tools.jackson.databind.JsonNode;

/**
 * Puts an abstract together again from OpenAlex's inverted index, which says of every word where it
 * stands.
 */
final class OpenAlexAbstracts {

    /**
     * Some "abstracts" are whole articles. The longest real ones have about 1,500 words; beyond ten
     * thousand it is none, and too much for one property of a node.
     */
    static final int MOST_WORDS = 10_000;

    private static final String UNPLACED = "word of an abstract without a valid place left out";

    private record Word(int position, String text) {}

    private OpenAlexAbstracts() {}

    /** The text; words whose place is missing or no number are left out, gaps are closed. */
    static @Nullable String read(JsonFields work) {
        JsonFields index = work.object("abstract_inverted_index");
        if (!index.isPresent()) {
            return null;
        }
        List<Word> words = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : index.object().properties()) {
            addPlaces(entry.getKey(), entry.getValue(), words, work);
        }
        // Sorted, not put into an array by position: one absurd position must not cost its size.
        words.sort(Comparator.comparingInt(Word::position));
        if (words.size() > MOST_WORDS) {
            work.note("abstract cut after %,d words".formatted(MOST_WORDS));
        }
        String text =
                words.stream().limit(MOST_WORDS).map(Word::text).collect(Collectors.joining(" "));
        return text.isBlank() ? null : text;
    }

    private static void addPlaces(String text, JsonNode places, List<Word> words, JsonFields work) {
        if (!places.isArray()) {
            work.note(UNPLACED);
            return;
        }
        for (JsonNode place : places) {
            if (!place.isIntegralNumber() || !place.canConvertToInt() || place.intValue() < 0) {
                work.note(UNPLACED);
            } else if (!text.isBlank()) {
                words.add(new Word(place.intValue(), text.strip()));
            }
        }
    }
}
