package io.bihuan.platform.integration;

import io.bihuan.platform.axon.AxonJson;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way out, for services that publish something. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(PublishedEvents.class)
class OutboxConfiguration {

    @Bean
    @ConditionalOnMissingBean
    OutboxPublisher outboxPublisher(
            ObjectProvider<PublishedEvents<?>> published,
            ServiceIdentity identity,
            KafkaClients clients,
            ObjectProvider<BrokerProbe> probe,
            ObjectProvider<MeterRegistry> meters) {
        OutboxTranslation translation =
                new OutboxTranslation(published.orderedStream().toList(), identity, AxonJson.mapper());
        Outbox outbox = new Outbox(translation, clients::producer, () -> {
            clients.discardProducer();
            probe.ifAvailable(BrokerProbe::sendFailed);
        });
        return new OutboxPublisher(
                outbox,
                Counter.builder("bihuan.outbox.published")
                        .description("Integration events the broker has acknowledged")
                        .register(meters.getIfAvailable(SimpleMeterRegistry::new)));
    }
}
