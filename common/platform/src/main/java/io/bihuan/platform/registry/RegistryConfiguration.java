package io.bihuan.platform.registry;

import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** The registries that a service asks. They answer from the bundled tables until a copy of the registry's takes over. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrySettings.class)
public class RegistryConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryConfiguration.class);
    private static final long WARN_DAYS = 90;

    @Bean
    @ConditionalOnMissingBean
    BundledTables bundledTables(RegistrySettings settings, ResourceLoader resources) {
        return BundledTables.read(settings, resources);
    }

    @Bean
    @ConditionalOnMissingBean
    LiveRegistry liveRegistry(BundledTables bundled, Clock clock) {
        warnOfItsEnd(bundled.calendar(), clock);
        return new LiveRegistry(RegistrySnapshot.of(bundled));
    }

    /** Says so if a calendar ends soon, so that the next one is there in time. */
    public static void warnOfItsEnd(WorkCalendar calendar, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
        if (ChronoUnit.DAYS.between(today, calendar.knownUntil()) < WARN_DAYS) {
            LOG.warn(
                    "The work calendar {} ends on {}; deadlines beyond are provisional. Publish the next one.",
                    calendar.version(),
                    calendar.knownUntil());
        }
    }

    @Bean
    @ConditionalOnMissingBean
    DeadlineCalculator deadlineCalculator(LiveRegistry registry) {
        return new DeadlineCalculator(registry);
    }

    @Bean
    @ConditionalOnMissingBean
    DivisionRegistry divisionRegistry(LiveRegistry registry) {
        return registry.divisions();
    }

    @Bean
    @ConditionalOnMissingBean
    UnitRegistry unitRegistry(LiveRegistry registry) {
        return registry.units();
    }
}
