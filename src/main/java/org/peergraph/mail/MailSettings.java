package org.peergraph.mail;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves. It goes over SMTP where {@code spring.mail.host} is set.
 *
 * @param from who it comes from: an address, or a name with one in angle brackets
 * @param folder where it is written otherwise
 * @param keep how long a mail is kept when it was sent or given up
 */
@ConfigurationProperties("peergraph.mail")
record MailSettings(
        @DefaultValue("Peergraph <peergraph@localhost>") String from,
        @DefaultValue("./data/mail") Path folder,
        @DefaultValue("7d") Duration keep) {}
