package org.peergraph.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes mail into a folder and tells it in the log, for whoever develops or tries this service.
 * The file is named after the mail and appears whole: a mail that is delivered again is the same
 * file.
 */
record FolderDelivery(Path folder, InternetAddress from) implements Delivery {

    private static final Logger log = LoggerFactory.getLogger(FolderDelivery.class);

    @Override
    public void deliver(WaitingMail mail) {
        Path file = folder.resolve(mail.key() + ".eml");
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, mail.key(), ".draft");
            try (OutputStream out = Files.newOutputStream(draft)) {
                new Message(Session.getInstance(new Properties()), from, mail).writeTo(out);
            }
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException e) {
            throw new DeliveryFailedException("The folder " + folder + ": " + e.getMessage(), e);
        }
        log.info(
                "No mail server is configured; {} has the mail to {}: {}\n{}",
                file,
                mail.letter().to(),
                mail.letter().subject(),
                mail.letter().text());
    }
}
