package org.peergraph.mail;

import java.time.Instant;
import org.peergraph.graph.Row;

/**
 * A mail this process has taken out of the outbox for a while.
 *
 * @param attempts how often it was tried, this time included
 * @param lease by which it is known who has taken it
 */
record WaitingMail(String id, Letter letter, Instant createdAt, int attempts, String lease) {

    static WaitingMail of(Row row, String lease) {
        return new WaitingMail(
                row.text("id"),
                new Letter(
                        row.text("to"),
                        row.text("subject"),
                        row.text("text"),
                        row.findText("unsubscribe")),
                Instant.ofEpochMilli(row.longInteger("createdAt")),
                row.integer("attempts"),
                lease);
    }

    /** The id without its prefix, fit for a file's name and a message id. */
    String key() {
        return id.substring(id.indexOf(':') + 1);
    }
}
