package org.peergraph.search;

import java.util.List;
import org.peergraph.web.CloseMatches;
import org.springframework.stereotype.Component;

/** Close matches by the words in an id: {@code name:timothee-maskelier} finds Masquelier. */
@Component
class CloseNames implements CloseMatches {

    private static final int SHOWN = 5;

    private final Search search;

    CloseNames(Search search) {
        this.search = search;
    }

    @Override
    public List<SearchHit> closeTo(String id) {
        String words = id.substring(id.indexOf(':') + 1);
        return words.length() > 200 ? List.of() : search.suggest(words, null, SHOWN);
    }
}
