package org.peergraph.curation;

import java.util.List;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;

/** Leads whatever a ruling names to own ids. */
final class RulingIds {

    private final EntityIds ids;

    RulingIds(EntityIds ids) {
        this.ids = ids;
    }

    /**
     * The same ruling on own ids.
     *
     * @throws org.peergraph.graph.EntityNotFoundException if it names what is not there
     */
    Ruling own(Ruling asked) {
        String researcher = ids.getOwnId(EntityKind.RESEARCHER, asked.researcher());
        return switch (asked) {
            case Ruling.Merge merge ->
                    new Ruling.Merge(researcher, ids.getOwnId(EntityKind.RESEARCHER, merge.into()));
            case Ruling.Split split -> new Ruling.Split(researcher, works(split));
            case Ruling.NotTheirs notTheirs -> new Ruling.NotTheirs(researcher, works(notTheirs));
            case Ruling.WrongAffiliation wrong ->
                    new Ruling.WrongAffiliation(
                            researcher,
                            ids.getOwnId(EntityKind.INSTITUTION, wrong.institution()),
                            wrong.findInstead()
                                    .map(id -> ids.getOwnId(EntityKind.INSTITUTION, id))
                                    .orElse(null));
        };
    }

    private List<String> works(Ruling ruling) {
        return ruling.works().stream().map(id -> ids.getOwnId(EntityKind.WORK, id)).toList();
    }
}
