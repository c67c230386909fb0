package io.bihuan.platform.integration;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.background.Recurring;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way out, for services that publish something. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(PublishedEvents.class)
class OutboxConfiguration {

    private static final Duration RELEASES_EVERY = Duration.ofSeconds(2);

    @Bean
    @ConditionalOnMissingBean
    OutboxTranslation outboxTranslation(ObjectProvider<PublishedEvents<?>> published, ServiceIdentity identity) {
        return new OutboxTranslation(published.orderedStream().toList(), identity, AxonJson.mapper());
    }

    @Bean
    @ConditionalOnMissingBean
    WithheldFacts withheldFacts(MongoDatabase database, ObjectProvider<MeterRegistry> meters) {
        WithheldFacts withheld = new WithheldFacts(database);
        meters.ifAvailable(registry -> Gauge.builder("bihuan.outbox.withheld", withheld, WithheldFacts::count)
                .description("Facts that were not published because of personal data, and those that wait behind them")
                .register(registry));
        return withheld;
    }

    @Bean
    @ConditionalOnMissingBean
    LeakPrevention leakPrevention(WithheldFacts withheld, Clock clock, ObjectProvider<MeterRegistry> meters) {
        Counter prevented = Counter.builder("bihuan.outbox.leaks.prevented")
                .description("Facts that would have carried personal data out of the service")
                .register(meters.getIfAvailable(SimpleMeterRegistry::new));
        return new LeakPrevention(withheld, clock, prevented::increment);
    }

    @Bean
    @ConditionalOnMissingBean
    WithheldRelease withheldRelease(
            WithheldFacts withheld,
            LeakPrevention prevention,
            OutboxTranslation translation,
            EventLog log,
            EventCodec codec,
            KafkaClients clients,
            Clock clock) {
        return new WithheldRelease(withheld, prevention, translation, log, codec, clients::producer, clock);
    }

    @Bean
    @ConditionalOnMissingBean(name = "withheldRetry")
    Recurring withheldRetry(WithheldRelease release, KafkaClients clients) {
        return new Recurring("bihuan-withheld", () -> {
            try {
                release.round();
            } catch (DomainException e) {
                clients.discardProducer();
                throw e;
            }
            return RELEASES_EVERY;
        });
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnWebApplication
    WithheldApi withheldApi(WithheldFacts withheld, WithheldRelease release) {
        return new WithheldApi(withheld, release);
    }

    @Bean
    @ConditionalOnMissingBean
    OutboxPublisher outboxPublisher(
            OutboxTranslation translation,
            LeakPrevention prevention,
            KafkaClients clients,
            ObjectProvider<BrokerProbe> probe,
            ObjectProvider<MeterRegistry> meters) {
        Outbox outbox = new Outbox(translation, prevention, clients::producer, () -> {
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
