package org.peergraph.collaboration;

import java.util.Optional;
import org.peergraph.account.Accounts;
import org.peergraph.mail.Letter;
import org.peergraph.web.SiteAddress;
import org.springframework.stereotype.Component;

/**
 * Mails that tell somebody that something waits for them. They never hold what was written: that is
 * read here, by whoever is signed in.
 */
@Component
class Letters {

    private static final String FOOT =
            """

            You decide who may write to you, and can block or report anybody: %s
            """;

    private final Accounts accounts;
    private final SiteAddress site;

    Letters(Accounts accounts, SiteAddress site) {
        this.accounts = accounts;
        this.site = site;
    }

    /** Nothing if the account has proven no address. */
    Optional<Letter> invited(String account, String by, Purpose purpose, String invitation) {
        return letter(
                account,
                by + " invites you to collaborate",
                "%s invites you to collaborate (%s). Read it and answer here:"
                        .formatted(by, purpose.title().toLowerCase(java.util.Locale.ENGLISH)),
                "/invitations/" + invitation);
    }

    Optional<Letter> accepted(String account, String by, String conversation) {
        return letter(
                account,
                by + " has accepted your invitation",
                by + " has accepted your invitation. Your conversation is here:",
                "/conversations/" + conversation);
    }

    /** Told once until the conversation is looked at. */
    Optional<Letter> written(String account, String by, String conversation) {
        return letter(
                account,
                by + " has written to you",
                by + " has written to you. You are told once until you have looked:",
                "/conversations/" + conversation);
    }

    private Optional<Letter> letter(String account, String subject, String text, String path) {
        return accounts.findById(account)
                .flatMap(found -> found.emails().stream().findFirst())
                .map(
                        to ->
                                new Letter(
                                        to,
                                        subject,
                                        text
                                                + "\n\n"
                                                + site.mailed(path)
                                                + "\n"
                                                + FOOT.formatted(site.mailed("/collaborate"))));
    }
}
