package io.bihuan.platform.integration;

import io.bihuan.platform.background.Recurring;
import io.bihuan.platform.command.BrokerGate;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Facts between services. Whatever a service declares as {@link PublishedEvents} goes out, whatever it declares as
 * {@link ConsumedEvents} comes in; {@code bihuan.kafka.enabled=false} cuts it off, for tests of one service alone.
 */
@AutoConfiguration(
        afterName = {
            "io.bihuan.platform.KernelAutoConfiguration",
            "io.bihuan.platform.axon.BihuanAxonAutoConfiguration",
            "io.bihuan.platform.command.BihuanCommandAutoConfiguration"
        })
@ConditionalOnProperty(prefix = "bihuan.kafka", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties({KafkaSettings.class, BrokerSettings.class, InboxSettings.class})
@Import({OutboxConfiguration.class, InboxConfiguration.class})
public class BihuanIntegrationAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ServiceIdentity serviceIdentity(@Value("${bihuan.service:${spring.application.name:service}}") String service) {
        return new ServiceIdentity(service);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    KafkaClients kafkaClients(KafkaSettings settings, ServiceIdentity identity) {
        return new KafkaClients(settings, identity);
    }

    @Bean
    @ConditionalOnMissingBean(BrokerGate.class)
    BrokerProbe brokerProbe(KafkaClients clients, BrokerSettings settings, Clock clock) {
        return new BrokerProbe(clients, settings, clock);
    }

    @Bean
    @ConditionalOnBean(BrokerProbe.class)
    @ConditionalOnMissingBean(name = "brokerLook")
    Recurring brokerLook(BrokerProbe probe) {
        return new Recurring("bihuan-broker", probe::look);
    }

    @Bean
    @ConditionalOnBean(BrokerProbe.class)
    @ConditionalOnMissingBean(name = "brokerHealthIndicator")
    BrokerHealth brokerHealthIndicator(BrokerProbe probe) {
        return new BrokerHealth(probe);
    }

    @Bean
    @ConditionalOnMissingBean(name = "topicKeeper")
    Recurring topicKeeper(
            KafkaClients clients,
            KafkaSettings settings,
            ServiceIdentity identity,
            ObjectProvider<PublishedEvents<?>> published,
            ObjectProvider<ConsumedEvents> consumed,
            ObjectProvider<NeededTopic> needed) {
        Stream<String> own = published.stream().map(one -> one.topic().orElse(identity.topic()));
        Stream<String> setAside = consumed.stream().map(ConsumedEvents::topic).map(DeadLetters::topicOf);
        return new TopicKeeper(
                        clients,
                        settings,
                        Stream.concat(
                                        Stream.concat(own, setAside),
                                        needed.stream().map(NeededTopic::name))
                                .distinct()
                                .toList())
                .recurring();
    }
}
