package org.peergraph.account;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Settings of accounts, and the clock they go by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccountSettings.class, OrcidSettings.class})
class AccountConfiguration {

    /** What is done now and then is done by the service, not by commands. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @EnableScheduling
    static class NowAndThen {}

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
