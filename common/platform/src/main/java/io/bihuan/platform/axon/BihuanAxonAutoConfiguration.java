package io.bihuan.platform.axon;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.EventLogStorageEngine;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import io.bihuan.platform.command.LogPositions;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Axon on our event log: one store, one serializer, processors by name prefix. */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration"
        },
        afterName = "io.bihuan.platform.KernelAutoConfiguration")
@EnableConfigurationProperties(MongoProperties.class)
public class BihuanAxonAutoConfiguration {

    private static final long FETCH_DELAY_MILLIS = 100;

    @Bean
    @ConditionalOnMissingBean
    MongoClient mongoClient(MongoProperties properties) {
        long patience = properties.patience().toMillis();
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(properties.uri()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(patience, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout((int) patience, TimeUnit.MILLISECONDS))
                .build());
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(MongoClient client, MongoProperties properties) {
        return client.getDatabase(properties.database());
    }

    @Bean
    @ConditionalOnMissingBean
    EventTypes eventTypes(BeanFactory factory) {
        return EventTypes.of(Persisted.events(factory));
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    EventLog eventLog(MongoClient client, MongoProperties properties, Clock clock) {
        MongoDatabase database = client.getDatabase(properties.logDatabase());
        return EventLog.open(database, EventLogSettings.defaults(), clock);
    }

    @Bean("serializer")
    @Primary
    @ConditionalOnMissingBean
    LogicalTypeSerializer serializer(EventTypes types) {
        return new LogicalTypeSerializer(types, AxonJson.mapper());
    }

    /** A service with changed events declares its chain; the same one serves every read path. */
    @Bean
    @ConditionalOnMissingBean
    EventUpcaster eventUpcasters() {
        return NoOpEventUpcaster.INSTANCE;
    }

    @Bean
    @ConditionalOnMissingBean
    EventCodec eventCodec(LogicalTypeSerializer serializer, EventUpcaster upcasters) {
        return new EventCodec(serializer, upcasters);
    }

    @Bean
    @ConditionalOnMissingBean
    EventStorageEngine eventStorageEngine(EventLog log, LogicalTypeSerializer serializer, EventUpcaster upcasters) {
        return EventLogStorageEngine.of(log, serializer, upcasters);
    }

    /** Polls other nodes' appends every 100 ms; appends of this node wake the readers at once. */
    @Bean(name = "eventBus", destroyMethod = "shutDown")
    @ConditionalOnMissingBean
    EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration configuration, Clock clock) {
        GenericEventMessage.clock = clock;
        return PatientEventStore.of(
                engine,
                EmbeddedEventStore.builder()
                        .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                        .fetchDelay(FETCH_DELAY_MILLIS));
    }

    /** Claims are held under a node id that is unique even where every container has the same process id. */
    @Bean
    @ConditionalOnMissingBean
    TokenStore tokenStore(MongoDatabase database, Serializer serializer) {
        return new WriteBeforeTokenStore(MongoTokenStore.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .serializer(serializer)
                .nodeId(ManagementFactory.getRuntimeMXBean().getName() + "/" + java.util.UUID.randomUUID())
                .build());
    }

    @Bean
    @ConditionalOnMissingBean
    LogPositions logPositions(EventLog log) {
        return new LogPositions() {
            @Override
            public long head() {
                return log.head();
            }

            @Override
            public long lastSequence(String aggregateId) {
                return log.lastSequence(aggregateId);
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    ParkedEvents parkedEvents(ObjectProvider<Configuration> axon, ObjectProvider<AroundRetry> around) {
        return new ParkedEvents(axon, around);
    }

    @Bean
    @ConditionalOnMissingBean
    ProcessorsApi processorsApi(ObjectProvider<Configuration> axon, ParkedEvents parked, EventLog log) {
        return new ProcessorsApi(axon, parked, log);
    }

    @Bean
    ConfigurerModule processorsByPrefix(ApplicationContext context, MongoDatabase database) {
        return configurer -> Processors.configure(configurer.eventProcessing(), context, database);
    }
}
