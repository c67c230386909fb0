package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogRefusedException;
import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.platform.background.Recurring;
import io.bihuan.platform.trail.TrailLog;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Checkpoints of the service's log. They can always be read; they are made once {@code bihuan.checkpoints.key-file} is set,
 * and published and witnessed where there is Kafka besides.
 */
@AutoConfiguration(
        afterName = {
            "io.bihuan.platform.KernelAutoConfiguration",
            "io.bihuan.platform.axon.BihuanAxonAutoConfiguration",
            "io.bihuan.platform.trail.BihuanTrailAutoConfiguration",
            "io.bihuan.platform.integration.BihuanIntegrationAutoConfiguration"
        })
@ConditionalOnBean(EventLog.class)
@EnableConfigurationProperties(CheckpointSettings.class)
@Import({BihuanCheckpointAutoConfiguration.Signing.class, TrafficConfiguration.class})
public class BihuanCheckpointAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnWebApplication
    CheckpointsApi checkpointsApi(EventLog log, ObjectProvider<KeyFiles> keys) {
        return new CheckpointsApi(log, keys);
    }

    @Bean
    @ConditionalOnBean(TrailLog.class)
    @ConditionalOnMissingBean
    @ConditionalOnWebApplication
    TrailCheckpointsApi trailCheckpointsApi(TrailLog trail) {
        return new TrailCheckpointsApi(trail);
    }

    /** What needs a key and no broker. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("bihuan.checkpoints.key-file")
    static class Signing {

        @Bean
        @ConditionalOnMissingBean
        KeyFiles checkpointKeyFiles(CheckpointSettings settings) {
            return new KeyFiles(Objects.requireNonNull(settings.keyFile()));
        }

        @Bean
        @ConditionalOnMissingBean
        OwnLog ownLog(
                CheckpointSettings settings,
                EventLog log,
                KeyFiles keys,
                @Value("${bihuan.service:${spring.application.name:service}}") String service,
                ObjectProvider<MeterRegistry> meters) {
            meters.ifAvailable(registry -> Gauge.builder("bihuan.log.refused", log, Signing::refused)
                    .description(
                            "1 while the log is not written on: it was halted, or lacks what one of its checkpoints says")
                    .register(registry));
            return new OwnLog(settings.log() == null ? service : settings.log(), log, keys.findOrCreate(), keys);
        }

        @Bean
        @ConditionalOnMissingBean
        OwnLogs ownLogs(OwnLog own, ObjectProvider<TrailLog> trail) {
            return OwnLogs.of(own, Optional.ofNullable(trail.getIfAvailable()));
        }

        private static int refused(EventLog log) {
            try {
                log.requireAppendable();
                return 0;
            } catch (EventLogRefusedException e) {
                return 1;
            }
        }

        @Bean
        @ConditionalOnMissingBean(name = "checkpointMaking")
        Recurring checkpointMaking(
                OwnLog own, CheckpointSettings settings, Clock clock, ObjectProvider<MeterRegistry> meters) {
            Counter made = Counter.builder("bihuan.checkpoints.made")
                    .description("Checkpoints signed by this node")
                    .register(meters.getIfAvailable(SimpleMeterRegistry::new));
            CheckpointMaker maker = new CheckpointMaker(own, settings, clock, made);
            return new Recurring("bihuan-checkpoints", maker::turn);
        }

        /** The trail of reads is signed with the same key under a name of its own. */
        @Bean
        @ConditionalOnBean(TrailLog.class)
        @ConditionalOnMissingBean(name = "trailCheckpointMaking")
        Recurring trailCheckpointMaking(
                OwnLogs own, CheckpointSettings settings, Clock clock, ObjectProvider<MeterRegistry> meters) {
            OwnLog reads = own.reads().orElseThrow();
            Counter made = Counter.builder("bihuan.trail.checkpoints.made")
                    .description("Checkpoints of the trail of reads signed by this node")
                    .register(meters.getIfAvailable(SimpleMeterRegistry::new));
            CheckpointMaker maker = new CheckpointMaker(reads, settings, clock, made);
            return new Recurring("bihuan-trail-checkpoints", maker::turn);
        }
    }
}
