package io.bihuan.platform.readmodel;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.platform.axon.BihuanAxonAutoConfiguration;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Runs every {@link ReadModel} bean as processor {@code read.<name>} and answers questions to it. */
@AutoConfiguration(after = BihuanAxonAutoConfiguration.class)
public class BihuanReadModelAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ReadModelRegistry readModelRegistry(ObjectProvider<ReadModel<?, ?>> models) {
        return new ReadModelRegistry(models.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean
    ReadModelState readModelState(MongoDatabase database) {
        return new ReadModelState(database);
    }

    @Bean
    @ConditionalOnMissingBean(ReadModels.class)
    MongoReadModels readModels(
            ReadModelRegistry registry,
            ReadModelState states,
            MongoDatabase database,
            EventLog log,
            EventCodec codec) {
        return new MongoReadModels(registry, states, database, log, new LogEvents(codec));
    }

    @Bean
    @ConditionalOnMissingBean
    ReadModelRebuilder readModelRebuilder(
            ReadModelRegistry registry,
            ReadModelState states,
            MongoDatabase database,
            EventLog log,
            EventCodec codec) {
        return new ReadModelRebuilder(registry, states, database, log, new LogEvents(codec));
    }

    @Bean
    @ConditionalOnMissingBean
    AdminReadModelsApi adminReadModelsApi(ReadModelRebuilder rebuilder) {
        return new AdminReadModelsApi(rebuilder);
    }

    /** Hands the projections to Axon; their indexes are there before the first event is folded. */
    @Bean
    ConfigurerModule readModelProcessors(
            ReadModelRegistry registry, ReadModelState states, MongoDatabase database) {
        return configurer -> {
            List<? extends ReadModelProjector<?, ?>> projectors = registry.all().stream()
                    .map(model -> projector(model, states, database))
                    .toList();
            configurer.eventProcessing(processing -> projectors.forEach(projector -> {
                processing.registerEventHandler(configuration -> projector);
                processing.assignHandlerInstancesMatching(projector.processor(), handler -> handler == projector);
            }));
        };
    }

    private static <D, E> ReadModelProjector<D, E> projector(
            ReadModel<D, E> model, ReadModelState states, MongoDatabase database) {
        int generation = states.read(model.name()).generation();
        new Generation<>(database, model, generation).createIndexes(model);
        return new ReadModelProjector<>(model, database, states);
    }
}
