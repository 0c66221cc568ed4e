package org.peergraph.collaboration;

/** Why somebody cannot invite somebody else. */
public enum Obstacle {
    OWN_RECORD("This record is your own."),
    NO_RECORD(
            "Invitations go from one claimed record to another, and you have not claimed yours yet."),
    UNCLAIMED("Nobody has claimed this record, so nobody would read what you write."),
    CONVERSATION("You already have a conversation."),
    BLOCKED("You have blocked them. Take the block back to write to them."),
    WAITING("Your invitation waits for an answer."),
    ANSWER_FIRST("They have invited you. Answer their invitation instead."),
    /** The rule they chose and a block give the same answer, which tells neither. */
    NOT_TAKEN(
            "They take no invitation from you at present. Everybody decides who may invite them: researchers"
                    + " whose ORCID iD is proven, those two steps away, or nobody."),
    BARRED("Moderators have withheld something you wrote. For a while you can invite nobody."),
    TOO_MANY_TODAY("You have sent as many invitations as your level allows within a day."),
    TOO_MANY_WAITING(
            "As many of your invitations wait for an answer as your level allows. Withdraw one first.");

    private final String sentence;

    Obstacle(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
