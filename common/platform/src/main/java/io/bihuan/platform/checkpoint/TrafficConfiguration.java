package io.bihuan.platform.checkpoint;

import com.mongodb.client.MongoDatabase;
import io.bihuan.platform.background.Recurring;
import io.bihuan.platform.integration.KafkaClients;
import io.bihuan.platform.integration.NeededTopic;
import io.bihuan.platform.integration.ServiceIdentity;
import io.bihuan.platform.trail.TrailLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Checkpoints between services: what needs a key and a broker. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("bihuan.checkpoints.key-file")
@ConditionalOnBean(KafkaClients.class)
class TrafficConfiguration {

    @Bean
    NeededTopic checkpointTopic() {
        return new NeededTopic(Traffic.TOPIC);
    }

    @Bean
    Traffic checkpointTraffic(KafkaClients clients, ServiceIdentity identity) {
        return new Traffic(clients, identity);
    }

    @Bean
    TrustedKeys trustedCheckpointKeys(CheckpointSettings settings) {
        return new TrustedKeys(settings.trustedKeys());
    }

    @Bean
    CheckpointMemory checkpointMemory(MongoDatabase database) {
        return new CheckpointMemory(database);
    }

    @Bean
    WitnessBook witnessBook(MongoDatabase database) {
        return new WitnessBook(database);
    }

    @Bean
    @ConditionalOnMissingBean(name = "checkpointPublishing")
    Recurring checkpointPublishing(OwnLog own, CheckpointMemory memory, Traffic traffic, CheckpointSettings settings) {
        CheckpointPublisher publisher = new CheckpointPublisher(own, memory, traffic, settings);
        return new Recurring("bihuan-checkpoints-out", publisher::turn);
    }

    @Bean
    @ConditionalOnBean(TrailLog.class)
    @ConditionalOnMissingBean(name = "trailCheckpointPublishing")
    Recurring trailCheckpointPublishing(
            OwnLogs own, CheckpointMemory memory, Traffic traffic, CheckpointSettings settings) {
        CheckpointPublisher publisher = new CheckpointPublisher(own.reads().orElseThrow(), memory, traffic, settings);
        return new Recurring("bihuan-trail-checkpoints-out", publisher::turn);
    }

    @Bean(destroyMethod = "close")
    TopicReader checkpointTopicReader(
            KafkaClients clients,
            OwnLogs own,
            CheckpointMemory memory,
            TrustedKeys trusted,
            WitnessBook book,
            Traffic traffic,
            Clock clock,
            ObjectProvider<MeterRegistry> meters) {
        MeterRegistry registry = meters.getIfAvailable(SimpleMeterRegistry::new);
        return new TopicReader(
                clients,
                own.all().stream()
                        .map(log -> new OwnCheckpoints(log, memory, trusted))
                        .toList(),
                new PeerWitness(own.service(), trusted, book, traffic, clock, registry),
                book,
                trusted,
                memory);
    }

    @Bean
    @ConditionalOnMissingBean(name = "checkpointReading")
    Recurring checkpointReading(TopicReader reader) {
        return new Recurring("bihuan-checkpoints-in", reader::turn);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnWebApplication
    WitnessApi witnessApi(TrustedKeys trusted, WitnessBook book) {
        return new WitnessApi(trusted, book);
    }
}
