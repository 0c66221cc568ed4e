package org.peergraph.web;

import java.util.List;

/** Finds what somebody may have meant by an address that leads nowhere. */
@FunctionalInterface
public interface CloseMatches {

    /**
     * A few entities whose names are close to the words in an id; none if the id holds no words.
     */
    List<?> closeTo(String id);
}
