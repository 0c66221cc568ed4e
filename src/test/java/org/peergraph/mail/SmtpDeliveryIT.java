package org.peergraph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peergraph.concurrency.AtOnce;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail over SMTP, to a server on loopback. */
@ExtendWith(OutputCaptureExtension.class)
class SmtpDeliveryIT extends MailTests {

    private GreenMail server;
    private JavaMailSenderImpl client;
    private Postman postman;

    @BeforeEach
    void serverAndPostman() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        client = client(port);
        postman = new Postman(mails, new SmtpDelivery(client, from()));
    }

    private static JavaMailSenderImpl client(int port) {
        JavaMailSenderImpl client = new JavaMailSenderImpl();
        client.setHost("127.0.0.1");
        client.setPort(port);
        return client;
    }

    @AfterEach
    void closeServer() {
        server.stop();
    }

    @Test
    void deliversTextAndHeadersAsTheyWereWritten() throws Exception {
        String text = "Grüße an 数学\n" + "long ".repeat(400) + "\n.\nFrom here on\n";
        put(new Letter(TO, "Ein neues Werk: Über Größen 数", text, "https://site.example/u?t=1"));
        postman.round();

        MimeMessage received = received().getFirst();
        assertThat(received.getContent().toString().replace("\r\n", "\n").stripTrailing())
                .isEqualTo(text.stripTrailing());
        assertThat(received.getSubject()).isEqualTo("Ein neues Werk: Über Größen 数");
        assertThat(received.getFrom()[0]).hasToString("Peergraph <post@peergraph.example>");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://site.example/u?t=1>");
        assertThat(received.getHeader("List-Unsubscribe-Post", null))
                .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(states()).isEqualTo("sent");
        postman.round();
        assertThat(received()).hasSize(1);
    }

    @Test
    void waitsForAServerThatIsAwayAndLogsNothingOfTheText(CapturedOutput output) {
        server.stop();
        put(new Letter(TO, "Hello", "Open https://site.example/secret"));
        postman.round();
        assertThat(states()).isEqualTo("pending");

        server.start();
        postman.round();
        assertThat(received()).isEmpty();
        clock.goOn(Postman.delay(1));
        postman.round();
        assertThat(received()).hasSize(1);
        assertThat(states()).isEqualTo("sent");
        assertThat(output).contains("is tried again in 1 min").doesNotContain("secret");
    }

    @Test
    void givesUpAfterADay() {
        server.stop();
        put(new Letter(TO, "Hello", "Text"));
        Duration waited = Duration.ZERO;
        for (int attempt = 1; attempt <= Postman.MOST_ATTEMPTS; attempt++) {
            assertThat(states()).isEqualTo("pending");
            postman.round();
            clock.goOn(Postman.delay(attempt));
            waited = waited.plus(Postman.delay(attempt));
        }
        assertThat(states()).isEqualTo("failed");
        assertThat(waited).isBetween(Duration.ofHours(18), Duration.ofHours(30));
    }

    @Test
    void givesUpAtOnceIfThereIsNoSuchPerson() throws Exception {
        try (RefusingServer refusing = new RefusingServer()) {
            put(new Letter(TO, "Hello", "Text"));
            new Postman(mails, new SmtpDelivery(client(refusing.port()), from())).round();
        }
        assertThat(states()).isEqualTo("failed");
    }

    @Test
    void twoSendersDeliverEachMailOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            put(new Letter(TO, "Mail " + i, "Text"));
        }
        AtOnce.times(4, Executors.callable(postman::round));
        assertThat(received()).hasSize(30);
        assertThat(received().stream().map(SmtpDeliveryIT::subject)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSentAgainAfterADeathHasTheSameMessageId() throws Exception {
        put(new Letter(TO, "Hello", "Text"));
        Delivery real = new SmtpDelivery(client, from());
        Postman dying =
                new Postman(
                        mails,
                        mail -> {
                            real.deliver(mail);
                            throw new StackOverflowError("the process dies");
                        });
        assertThatThrownBy(dying::round).isInstanceOf(StackOverflowError.class);
        postman.round();
        assertThat(received()).hasSize(1);

        clock.goOn(WaitingMails.LEASE);
        postman.round();
        assertThat(states()).isEqualTo("sent");
        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID())
                .isEqualTo(received().get(1).getMessageID())
                .endsWith("@peergraph.example>");
    }

    @Test
    void forgetsWhatWasSentLongAgo() {
        put(new Letter(TO, "Old", "Text"));
        postman.round();
        clock.goOn(Duration.ofDays(7));
        put(new Letter(TO, "Waiting", "Text"));
        mails.forget(Duration.ofDays(7), 10);
        assertThat(states()).isEqualTo("sent pending");

        clock.goOn(Duration.ofMillis(1));
        mails.forget(Duration.ofDays(7), 10);
        assertThat(states()).isEqualTo("pending");
    }

    private List<MimeMessage> received() {
        return Stream.of(server.getReceivedMessages()).toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
