package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.clocks.BihuanClocksAutoConfiguration;
import io.bihuan.platform.command.BrokerGate;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.integration.Ledger.LedgerEvent;
import java.time.Clock;
import java.util.List;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class BihuanIntegrationAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    BihuanIntegrationAutoConfiguration.class, BihuanClocksAutoConfiguration.class))
            .withPropertyValues("bihuan.service=ledger", "bihuan.kafka.bootstrap-servers=127.0.0.1:1")
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(Commands.class, RecordedCommands::new)
            .withBean(MongoDatabase.class, Backends::database);

    @Test
    void a_service_that_neither_publishes_nor_consumes_only_watches_the_broker() {
        runner.run(context -> assertThat(context)
                .hasSingleBean(BrokerGate.class)
                .hasBean("brokerHealthIndicator")
                .doesNotHaveBean(OutboxPublisher.class)
                .doesNotHaveBean(FactListeners.class)
                .doesNotHaveBean("clockPolling"));
    }

    @Test
    void what_a_service_declares_goes_out_and_comes_in() {
        runner.withBean("published", PublishedEvents.class, Ledger::published)
                .withBean(ConsumedEvents.class, Shop::consumed)
                .withBean(
                        EventLog.class,
                        () -> EventLog.open(Backends.database(), EventLogSettings.defaults(), Clock.systemUTC()))
                .withBean(
                        EventCodec.class,
                        () -> new EventCodec(
                                new LogicalTypeSerializer(EventTypes.of(List.of(LedgerEvent.class)), AxonJson.mapper()),
                                NoOpEventUpcaster.INSTANCE))
                .run(context -> {
                    assertThat(context).hasSingleBean(OutboxPublisher.class).hasSingleBean(FactListeners.class);
                    assertThat(context.getBean(FactIntakes.class).topics()).containsExactly(Shop.TOPIC);
                    assertThat(context.getBean(ServiceIdentity.class).topic()).isEqualTo("bihuan.ledger.v1");
                });
    }

    @Test
    void settings_have_defaults_and_bind() {
        runner.withPropertyValues("bihuan.kafka.partitions=12", "bihuan.kafka.client[security.protocol]=SSL")
                .run(context -> {
                    KafkaSettings kafka = context.getBean(KafkaSettings.class);
                    assertThat(kafka.partitions()).isEqualTo(12);
                    assertThat(kafka.client()).containsEntry("security.protocol", "SSL");
                    assertThat(context.getBean(BrokerSettings.class).refuseCommandsWhenAway())
                            .isTrue();
                });
    }

    @Test
    void a_service_alone_is_cut_off_and_a_gate_of_ones_own_wins() {
        runner.withPropertyValues("bihuan.kafka.enabled=false")
                .run(context ->
                        assertThat(context).doesNotHaveBean(BrokerGate.class).doesNotHaveBean(KafkaClients.class));
        runner.withBean(BrokerGate.class, () -> () -> {})
                .run(context -> assertThat(context)
                        .hasSingleBean(BrokerGate.class)
                        .doesNotHaveBean(BrokerProbe.class)
                        .doesNotHaveBean("brokerLook"));
    }
}
