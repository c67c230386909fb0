package io.bihuan.platform;

import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.WorkCalendar;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/** Time and the registers: the clock, the calendar of working days, time limits, places and units. */
@AutoConfiguration
@EnableConfigurationProperties(RegistrySettings.class)
class KernelAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KernelAutoConfiguration.class);
    private static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");
    private static final long WARN_DAYS = 90;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    WorkCalendar workCalendar(RegistrySettings settings, ResourceLoader resources, Clock clock) {
        WorkCalendar calendar = read(
                settings, resources, "workdays-cn.csv", csv -> WorkCalendar.parse(settings.calendarVersion(), csv));
        long daysLeft = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), CIVIL), calendar.knownUntil());
        if (daysLeft < WARN_DAYS) {
            LOG.warn(
                    "The work calendar {} ends on {}; deadlines beyond are provisional. Install the next one.",
                    calendar.version(),
                    calendar.knownUntil());
        }
        return calendar;
    }

    @Bean
    @ConditionalOnMissingBean
    DeadlineRules deadlineRules(RegistrySettings settings, ResourceLoader resources) {
        return read(settings, resources, "deadline-rules.csv", DeadlineRules::parse);
    }

    @Bean
    @ConditionalOnMissingBean
    DeadlineCalculator deadlineCalculator(WorkCalendar calendar, DeadlineRules rules) {
        return new DeadlineCalculator(calendar, rules);
    }

    @Bean
    @ConditionalOnMissingBean
    DivisionRegistry divisionRegistry(RegistrySettings settings, ResourceLoader resources) {
        return read(settings, resources, "divisions.csv", DivisionRegistry::parse);
    }

    @Bean
    @ConditionalOnMissingBean
    UnitRegistry unitRegistry(RegistrySettings settings, ResourceLoader resources) {
        return read(settings, resources, "units.csv", UnitRegistry::parse);
    }

    private static <T> T read(
            RegistrySettings settings, ResourceLoader resources, String file, Function<Reader, T> parse) {
        try (Reader csv = new InputStreamReader(
                resources.getResource(settings.location() + file).getInputStream(), StandardCharsets.UTF_8)) {
            return parse.apply(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(settings.location() + file, e);
        }
    }
}
