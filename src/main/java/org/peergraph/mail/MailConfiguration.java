package org.peergraph.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail goes to the configured server, or into a folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    Delivery delivery(ObjectProvider<JavaMailSenderImpl> server, MailSettings settings)
            throws AddressException {
        InternetAddress from = new InternetAddress(settings.from(), true);
        JavaMailSenderImpl configured = server.getIfAvailable();
        return configured == null
                ? new FolderDelivery(settings.folder(), from)
                : new SmtpDelivery(configured, from);
    }
}
