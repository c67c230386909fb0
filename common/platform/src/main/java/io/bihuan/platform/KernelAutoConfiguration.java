package io.bihuan.platform;

import io.bihuan.platform.registry.RegistryConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Time and the registers: the clock, the calendar of working days, time limits, places and units. */
@AutoConfiguration
@Import(RegistryConfiguration.class)
class KernelAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
