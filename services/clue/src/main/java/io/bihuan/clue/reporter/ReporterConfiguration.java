package io.bihuan.clue.reporter;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the reporter's side that have settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReporterSettings.class)
class ReporterConfiguration {

    @Bean
    Tries reporterTries(ReporterSettings settings, Clock clock) {
        return new Tries(settings, clock);
    }
}
