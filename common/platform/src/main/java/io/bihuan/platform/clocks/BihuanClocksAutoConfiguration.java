package io.bihuan.platform.clocks;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.platform.background.Recurring;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.registry.LiveRegistry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The poller, for services that say how their clocks are rung; {@code bihuan.clocks.enabled=false} stops it. */
@AutoConfiguration(
        afterName = {
            "io.bihuan.platform.KernelAutoConfiguration",
            "io.bihuan.platform.axon.BihuanAxonAutoConfiguration",
            "io.bihuan.platform.readmodel.BihuanReadModelAutoConfiguration",
            "io.bihuan.platform.command.BihuanCommandAutoConfiguration"
        })
@ConditionalOnBean({ClockRinger.class, OpenClockSource.class})
@ConditionalOnProperty(prefix = "bihuan.clocks", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(ClockSettings.class)
public class BihuanClocksAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ClockPoller clockPoller(
            OpenClockSource source,
            ClockRinger ringer,
            MongoDatabase database,
            Commands commands,
            ClockSettings settings,
            Clock clock,
            ObjectProvider<MeterRegistry> meters) {
        String node = ManagementFactory.getRuntimeMXBean().getName();
        Counter rung = Counter.builder("bihuan.clocks.rung")
                .description("Clocks rung by this node")
                .register(meters.getIfAvailable(SimpleMeterRegistry::new));
        return new ClockPoller(
                source, ringer, new ClockClaims(database, node, settings.claim()), commands, settings, clock, rung);
    }

    @Bean
    @ConditionalOnMissingBean(name = "clockPolling")
    Recurring clockPolling(ClockPoller poller) {
        return new Recurring("bihuan-clocks", poller::poll);
    }

    /** For services whose clocks are counted by a working calendar. */
    @Bean
    @ConditionalOnBean(ClockRecounter.class)
    @ConditionalOnMissingBean(name = "calendarWatching")
    Recurring calendarWatching(
            OpenClockSource source,
            LiveRegistry registry,
            DeadlineCalculator deadlines,
            ClockRecounter recounter,
            Commands commands,
            ClockSettings settings,
            Clock clock) {
        CalendarWatch watch =
                new CalendarWatch(source, registry, deadlines, recounter, commands, settings.poll(), clock);
        return new Recurring("bihuan-calendars", watch::turn);
    }
}
