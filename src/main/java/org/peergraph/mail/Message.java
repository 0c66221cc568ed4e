package org.peergraph.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail as it travels. Its message id follows from the mail, so that a second one is known. */
final class Message extends MimeMessage {

    private final String messageId;

    /**
     * @throws MessagingException if {@code from} is no address
     */
    Message(Session session, InternetAddress from, WaitingMail mail) throws MessagingException {
        super(session);
        String address = from.getAddress();
        messageId = "<" + mail.key() + address.substring(address.lastIndexOf('@')) + ">";
        Letter letter = mail.letter();
        setFrom(from);
        setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(mail.createdAt()));
        setText(letter.text().replaceAll("\r?\n", "\r\n"), StandardCharsets.UTF_8.name());
        // RFC 3834: nobody's holiday is to be told to a program.
        setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
