package org.peergraph.curation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ruling that somebody made, and what became of it.
 *
 * @param person the id of the new person, where the ruling makes one
 * @param records keys of the records of the works it names: works may get other ids, records do not
 * @param names folded forms of the name that a new person is known by as well
 * @param decided who applied or refused it; null while it is proposed
 * @param sequence the graph's version when it was applied, which orders corrections; 0 before
 */
public record Correction(
        String id,
        Ruling ruling,
        @Nullable String person,
        List<String> records,
        List<String> names,
        String reason,
        State state,
        Act made,
        @Nullable Act decided,
        @Nullable Act undone,
        long sequence) {

    /** Proposed, then applied or refused; what was applied may be undone. */
    public enum State {
        PROPOSED,
        APPLIED,
        REFUSED,
        UNDONE
    }

    /**
     * Something somebody did.
     *
     * @param by account id
     */
    public record Act(String by, Instant at) {

        static Act now(String by) {
            return new Act(by, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        }
    }

    /** A correction that nobody has looked at yet, with an id, and one for whom it makes. */
    static Correction asked(Ruling ruling, String by, String reason) {
        return new Correction(
                "correction:" + UUID.randomUUID(),
                ruling,
                ruling.works().isEmpty() ? null : "person:" + UUID.randomUUID(),
                List.of(),
                List.of(),
                reason,
                State.PROPOSED,
                Act.now(by),
                null,
                null,
                0);
    }

    /** Own id of the record on whose page it is told: of a merge the one that stays. */
    String subject() {
        return ruling instanceof Ruling.Merge merge ? merge.into() : ruling.researcher();
    }

    /** The same where those it names go by other ids now. */
    Correction naming(Ruling now) {
        return naming(now, records, names);
    }

    Correction naming(Ruling now, List<String> recordsNow, List<String> namesNow) {
        return new Correction(
                id,
                now,
                person,
                recordsNow,
                namesNow,
                reason,
                state,
                made,
                decided,
                undone,
                sequence);
    }

    Correction applied(Act act, long version) {
        return in(State.APPLIED, act, null, version);
    }

    Correction refused(Act act) {
        return in(State.REFUSED, act, null, sequence);
    }

    Correction undone(Act act) {
        return in(State.UNDONE, decided, act, sequence);
    }

    private Correction in(State now, @Nullable Act deciding, @Nullable Act undoing, long version) {
        return new Correction(
                id, ruling, person, records, names, reason, now, made, deciding, undoing, version);
    }
}
