package org.peergraph.account;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Settings of accounts, and the clock they go by. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({AccountSettings.class, OrcidSettings.class})
class AccountConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
