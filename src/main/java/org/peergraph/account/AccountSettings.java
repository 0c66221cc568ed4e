package org.peergraph.account;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may do what, and for how long.
 *
 * @param administrators ORCID iDs and e-mail addresses; whoever proves one administers
 * @param sessionLength how long somebody stays signed in without coming back
 * @param linkLength how long a mailed link opens
 * @param linksPerNetwork how many links may be asked for from one network address in an hour, and
 *     how many questions for passkeys; a lecture hall signs in from one
 */
@ConfigurationProperties("peergraph.account")
record AccountSettings(
        @DefaultValue List<String> administrators,
        @DefaultValue("30d") Duration sessionLength,
        @DefaultValue("20m") Duration linkLength,
        @DefaultValue("60") int linksPerNetwork) {

    boolean administers(Account account) {
        return account.identities().stream()
                .anyMatch(
                        identity ->
                                administrators.stream()
                                        .anyMatch(
                                                name ->
                                                        name.strip()
                                                                .equalsIgnoreCase(
                                                                        identity.value())));
    }
}
