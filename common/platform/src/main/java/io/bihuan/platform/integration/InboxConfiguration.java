package io.bihuan.platform.integration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoDatabase;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.background.Recurring;
import io.bihuan.platform.command.Commands;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way in, for services that consume something. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(ConsumedEvents.class)
class InboxConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ParkedFacts parkedFacts(MongoDatabase database, ObjectProvider<MeterRegistry> meters) {
        ParkedFacts parked = new ParkedFacts(database);
        meters.ifAvailable(registry -> Gauge.builder("bihuan.inbox.parked", parked, ParkedFacts::count)
                .description("Facts that wait for something they need")
                .register(registry));
        return parked;
    }

    @Bean
    @ConditionalOnMissingBean
    FactIntakes factIntakes(
            ObjectProvider<ConsumedEvents> consumed,
            ServiceIdentity identity,
            MongoDatabase database,
            ParkedFacts parked,
            Commands commands,
            KafkaClients clients,
            InboxSettings settings,
            Clock clock) {
        ObjectMapper mapper = AxonJson.mapper();
        Inbox inbox = new Inbox(database, identity.group(), clock);
        DeadLetters deadLetters = new DeadLetters(clients::producer, identity.group(), clock);
        FactDelivery delivery = new FactDelivery(commands);
        return FactIntakes.of(
                consumed.orderedStream().toList(),
                one -> new FactIntake(
                        new FactReader(one, mapper), inbox, parked, delivery, deadLetters, settings, clock));
    }

    @Bean
    @ConditionalOnMissingBean
    FactListeners factListeners(FactIntakes intakes, KafkaClients clients, InboxSettings settings) {
        return new FactListeners(intakes, clients, settings.concurrency());
    }

    @Bean
    @ConditionalOnMissingBean(name = "parkedRetry")
    Recurring parkedRetry(ParkedFacts parked, FactIntakes intakes, InboxSettings settings, Clock clock) {
        ParkedRetrier retrier = new ParkedRetrier(parked, intakes, clock);
        return new Recurring("bihuan-parked", () -> {
            retrier.round();
            return settings.poll();
        });
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnWebApplication
    ParkedApi parkedApi(ParkedFacts parked, FactIntakes intakes, ServiceIdentity identity, Clock clock) {
        return new ParkedApi(parked, intakes, identity.group(), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnWebApplication
    DeadLettersApi deadLettersApi(FactIntakes intakes, ObjectProvider<NeededTopic> needed, KafkaClients clients) {
        Stream<String> consumed = intakes.topics().stream().map(DeadLetters::topicOf);
        Stream<String> others = needed.stream().map(NeededTopic::name).filter(DeadLetters::isTopic);
        return new DeadLettersApi(new DeadLetterReader(
                clients, Stream.concat(consumed, others).distinct().toList()));
    }
}
