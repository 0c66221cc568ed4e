package org.peergraph.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.stream.Stream;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands mail to a server. SMTP cannot promise more than at least once: if this process dies after
 * the server has said yes and before that is written down, the mail is sent again, under the same
 * message id, by which mailboxes know it. Nothing of a mail's text is logged.
 */
record SmtpDelivery(JavaMailSenderImpl server, InternetAddress from) implements Delivery {

    @Override
    public void deliver(WaitingMail mail) {
        try {
            server.send(new Message(server.getSession(), from, mail));
        } catch (MessagingException e) {
            throw failure(e);
        } catch (MailSendException e) {
            throw Stream.of(e.getMessageExceptions())
                    .findFirst()
                    .map(SmtpDelivery::failure)
                    .orElseGet(
                            () -> new DeliveryFailedException(String.valueOf(e.getMessage()), e));
        } catch (MailException e) {
            throw new DeliveryFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Addresses are invalid where the server's answer is final (RFC 5321, 4.2.1). */
    private static RuntimeException failure(Exception cause) {
        Address[] refused =
                cause instanceof SendFailedException failed ? failed.getInvalidAddresses() : null;
        if (refused != null && refused.length > 0) {
            return new UndeliverableException(answer(cause), cause);
        }
        return new DeliveryFailedException(answer(cause), cause);
    }

    /** What the server itself said stands in the last of the chain. */
    private static String answer(Exception cause) {
        Exception last = cause;
        while (last instanceof MessagingException outer && outer.getNextException() != null) {
            last = outer.getNextException();
        }
        return String.valueOf(last.getMessage());
    }
}
