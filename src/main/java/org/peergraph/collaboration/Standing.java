package org.peergraph.collaboration;

import java.time.Instant;
import org.peergraph.graph.Row;

/** What two people have between them at one moment, read before one invites the other. */
record Standing(Row row, Party from, Instant now) {

    /**
     * Whether there is room for an invitation.
     *
     * @param near whether the two are within two steps; only looked at where the rule asks it
     */
    Opening opening(boolean near) {
        if (row.findText("conversation") != null) {
            return new Opening(Obstacle.CONVERSATION, row.findText("conversation"));
        }
        if (row.flag("refusing")) {
            return Opening.barredBy(Obstacle.BLOCKED);
        }
        if (row.findText("mine") != null) {
            return new Opening(Obstacle.WAITING, row.findText("mine"));
        }
        if (row.findText("theirs") != null) {
            return new Opening(Obstacle.ANSWER_FIRST, row.findText("theirs"));
        }
        if (row.flag("refused") || !row.flag("there") || !allowed(near)) {
            return Opening.barredBy(Obstacle.NOT_TAKEN);
        }
        return withinQuota();
    }

    WritingRule rule() {
        return WritingRule.stored(row.findText("rule"));
    }

    private boolean allowed(boolean near) {
        return switch (rule()) {
            case PROVEN -> from.level() >= WritingRule.PROVEN_LEVEL;
            case NEAR -> near;
            case NOBODY -> false;
        };
    }

    private Opening withinQuota() {
        Quota quota = Quota.ofLevel(from.level());
        if (row.columns().get("barredUntil") instanceof Long until && until > now.toEpochMilli()) {
            return Opening.barredBy(Obstacle.BARRED);
        }
        if (row.integer("today") >= quota.perDay()) {
            return Opening.barredBy(Obstacle.TOO_MANY_TODAY);
        }
        return row.integer("waiting") >= quota.waiting()
                ? Opening.barredBy(Obstacle.TOO_MANY_WAITING)
                : Opening.FREE;
    }
}
