package io.bihuan.supervision.rhythm;

import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.platform.background.Recurring;
import io.bihuan.platform.clocks.OpenClockSource;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.readmodel.ReadModels;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The thread that schedules periods; {@code bihuan.rhythm.enabled=false} stops it. */
@Configuration(proxyBeanMethods = false)
class RhythmConfiguration {

    @Bean
    @ConditionalOnProperty(prefix = "bihuan.rhythm", name = "enabled", matchIfMissing = true)
    Recurring rhythmWatching(
            OpenClockSource source,
            ReadModels readModels,
            UnitRegistry units,
            DeadlineCalculator calendars,
            Commands commands,
            Clock clock) {
        RhythmWatch watch = new RhythmWatch(source, readModels, units, calendars, commands, clock);
        return new Recurring("bihuan-rhythm", watch::turn);
    }
}
