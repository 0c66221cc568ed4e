package org.peergraph.collaboration;

import java.time.Instant;
import org.peergraph.graph.Row;
import org.peergraph.web.Mention;

/** Reads invitations as somebody sees them. */
record InvitationRow(String account, Instant now) {

    Invitation read(Row row) {
        boolean sent = row.text("from").equals(account);
        Instant createdAt = Instant.ofEpochMilli(row.longInteger("createdAt"));
        return new Invitation(
                row.text("id"),
                sent,
                row.text(sent ? "fromResearcher" : "toResearcher"),
                sent ? person(row, "to") : person(row, "from"),
                Purpose.ofWord(row.text("purpose")),
                row.findText("text"),
                row.findText("withheld"),
                InvitationState.told(row.text("state"), createdAt, sent, now),
                createdAt,
                Keys.conversation(row.text("from"), row.text("to")));
    }

    private static Person person(Row row, String end) {
        return new Person(
                row.text(end),
                row.text(end + "Name"),
                new Mention(row.text(end + "Researcher"), row.text(end + "ResearcherName")));
    }
}
