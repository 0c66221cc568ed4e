package org.peergraph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail where no server is configured: one whole file each, however often it is delivered. */
class FolderDeliveryIT extends MailTests {

    @TempDir Path folder;

    @Test
    void writesOneFileEvenIfTheProcessDiesInBetween() throws Exception {
        Delivery real = new FolderDelivery(folder.resolve("mail"), from());
        put(new Letter(TO, "Hello", "Open https://site.example/sign-in/link/secret\n"));
        Postman dying =
                new Postman(
                        mails,
                        mail -> {
                            real.deliver(mail);
                            throw new StackOverflowError("the process dies");
                        });
        assertThatThrownBy(dying::round).isInstanceOf(StackOverflowError.class);
        List<Path> first = files();

        clock.goOn(WaitingMails.LEASE);
        new Postman(mails, real).round();

        assertThat(files()).isEqualTo(first).hasSize(1);
        assertThat(first.getFirst().toString()).endsWith(".eml");
        try (InputStream in = Files.newInputStream(first.getFirst())) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(mail.getContent().toString()).contains("/sign-in/link/secret");
            assertThat(mail.getAllRecipients()[0]).hasToString(TO);
        }
        assertThat(states()).isEqualTo("sent");
    }

    private List<Path> files() throws Exception {
        try (var files = Files.list(folder.resolve("mail"))) {
            return files.sorted().toList();
        }
    }
}
