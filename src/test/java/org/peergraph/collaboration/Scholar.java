package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.peergraph.account.Visitor;

/**
 * Somebody who has claimed a record, before a browser.
 *
 * @param email proven address
 * @param record own id of what they have claimed
 * @param name what they call themselves
 */
record Scholar(Visitor browser, String email, String account, String record, String name) {

    HttpResponse<String> invite(Scholar other, String text) {
        return invite(other, text, UUID.randomUUID().toString());
    }

    /** Sends an invitation as a form with this key does. */
    HttpResponse<String> invite(Scholar other, String text, String form) {
        return browser.post(
                "/collaborate/with/" + other.record,
                Map.of("purpose", "paper", "text", text, "form", form));
    }

    /** Invites somebody who takes it, and returns the invitation's address. */
    String invited(Scholar other) {
        HttpResponse<String> sent = invite(other, "Shall we write a paper?");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return Visitor.target(sent).getPath();
    }

    /** Has a conversation with somebody, and returns its address. */
    String conversation(Scholar other) {
        HttpResponse<String> accepted = other.browser.post(invited(other) + "/accept", Map.of());
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(302);
        return Visitor.target(accepted).getPath();
    }

    HttpResponse<String> write(String conversation, String text) {
        return write(conversation, text, UUID.randomUUID().toString());
    }

    /** Sends a message as a form with this key does. */
    HttpResponse<String> write(String conversation, String text, String form) {
        return browser.post(conversation, Map.of("text", text, "form", form));
    }

    /** Reports something, with what else the form sends. */
    HttpResponse<String> report(String address, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("reason", "spam");
        return browser.post(address + "/report", fields);
    }

    /** A page without what differs each time it is made. */
    String page(String address) {
        return browser.get(address)
                .body()
                .replaceAll("name=\"(_csrf|form)\" value=\"[^\"]*\"", "")
                .replaceAll(" \\(\\d+ new\\)", "");
    }
}
