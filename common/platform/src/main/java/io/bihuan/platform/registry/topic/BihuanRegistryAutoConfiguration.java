package io.bihuan.platform.registry.topic;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.bihuan.platform.background.Recurring;
import io.bihuan.platform.integration.DeadLetters;
import io.bihuan.platform.integration.KafkaClients;
import io.bihuan.platform.integration.NeededTopic;
import io.bihuan.platform.integration.ServiceIdentity;
import io.bihuan.platform.registry.BundledTables;
import io.bihuan.platform.registry.LiveRegistry;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The copy of the registry (ADR 29): kept where there is a store, read where there is Kafka besides. */
@AutoConfiguration(
        afterName = {
            "io.bihuan.platform.KernelAutoConfiguration",
            "io.bihuan.platform.axon.BihuanAxonAutoConfiguration",
            "io.bihuan.platform.integration.BihuanIntegrationAutoConfiguration"
        })
@ConditionalOnBean({MongoDatabase.class, LiveRegistry.class})
public class BihuanRegistryAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(BihuanRegistryAutoConfiguration.class);

    @Bean
    RegistryFactReader registryFactReader() {
        return new RegistryFactReader();
    }

    @Bean
    RegistryStore registryStore(MongoDatabase database, RegistryFactReader reader, Clock clock) {
        return new RegistryStore(database, reader, clock);
    }

    /** Restored before the service answers anybody. */
    @Bean
    RegistryCopy registryCopy(RegistryStore store, BundledTables bundled, LiveRegistry live, Clock clock) {
        RegistryCopy copy = new RegistryCopy(store, bundled, live, clock);
        try {
            copy.restore();
        } catch (MongoException e) {
            LOG.warn("The copy of the registry waits for the store: {}", e.getMessage());
        }
        return copy;
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnWebApplication
    RegistryCopyApi registryCopyApi(RegistryCopy copy) {
        return new RegistryCopyApi(copy);
    }

    /** What needs Kafka. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(KafkaClients.class)
    static class Reading {

        @Bean
        NeededTopic registryDeadLetters() {
            return new NeededTopic(DeadLetters.topicOf(RegistryTopicReader.TOPIC));
        }

        @Bean(destroyMethod = "close")
        RegistryTopicReader registryTopicReader(
                KafkaClients clients,
                RegistryFactReader reader,
                RegistryCopy copy,
                RegistryStore store,
                ServiceIdentity identity,
                Clock clock) {
            return new RegistryTopicReader(
                    RegistryTopicReader.TOPIC,
                    clients,
                    reader,
                    copy,
                    store,
                    new DeadLetters(clients::producer, identity.group(), clock),
                    clock);
        }

        @Bean
        @ConditionalOnMissingBean(name = "registryReading")
        Recurring registryReading(RegistryTopicReader reader) {
            return new Recurring("bihuan-registry-in", reader::turn);
        }
    }
}
