package org.peergraph.curation;

import org.peergraph.graph.GraphTransaction;

/** How one kind of ruling stands in the graph while it is applied. */
interface Effect {

    /**
     * The correction as it is to be applied: those it names may go by other ids since it was made.
     *
     * @throws CurationException if it contradicts the graph as it is
     */
    Correction checked(GraphTransaction transaction);

    /** What is made anew when it is laid. */
    Touched touched(GraphTransaction transaction);

    /** Puts the ruling where imports find it. */
    void lay(GraphTransaction transaction);

    /** Takes it away from there, and says what is to be made anew. */
    Touched lift(GraphTransaction transaction);

    static Effect of(Correction correction) {
        return switch (correction.ruling()) {
            case Ruling.Merge merge -> new MergeEffect(correction, merge);
            case Ruling.Split split -> new AuthorEffect(correction, split.researcher(), true);
            case Ruling.NotTheirs notTheirs ->
                    new AuthorEffect(correction, notTheirs.researcher(), false);
            case Ruling.WrongAffiliation wrong -> new PlaceEffect(correction, wrong);
        };
    }
}
