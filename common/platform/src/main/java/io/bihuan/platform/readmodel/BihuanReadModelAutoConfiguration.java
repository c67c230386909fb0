package io.bihuan.platform.readmodel;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.platform.axon.AroundRetry;
import io.bihuan.platform.axon.BihuanAxonAutoConfiguration;
import io.bihuan.platform.axon.ParkedEvents;
import io.bihuan.platform.axon.Processors;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Runs every {@link ReadModel} bean as processor {@code read.<name>} and answers questions to it. */
@AutoConfiguration(after = BihuanAxonAutoConfiguration.class)
@EnableConfigurationProperties(ReplaySettings.class)
public class BihuanReadModelAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ReadModelRegistry readModelRegistry(ObjectProvider<ReadModel<?, ?>> models) {
        return new ReadModelRegistry(models.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean
    ReadModelState readModelState(MongoDatabase database, Clock clock) {
        return new ReadModelState(database, clock);
    }

    @Bean
    @ConditionalOnMissingBean(ReadModels.class)
    MongoReadModels readModels(
            ReadModelRegistry registry, ReadModelState states, MongoDatabase database, EventLog log, EventCodec codec) {
        return new MongoReadModels(registry, states, database, log, new LogEvents(log, codec));
    }

    @Bean
    @ConditionalOnMissingBean
    WindowSize replayWindowSize() {
        return WindowSize.USUAL;
    }

    @Bean
    @ConditionalOnMissingBean
    ReplayRuns replayRuns(
            ReadModelRegistry registry,
            ReadModelState states,
            ParkedEvents parked,
            MongoDatabase database,
            EventLog log,
            EventCodec codec,
            ReplaySettings settings,
            WindowSize size,
            Clock clock) {
        return new ReplayRuns(
                registry,
                states,
                new ParkedAggregates(parked),
                database,
                new LogEvents(log, codec),
                settings,
                size,
                clock);
    }

    @Bean
    @ConditionalOnMissingBean
    ReadModelRebuilder readModelRebuilder(
            ReadModelRegistry registry, ReadModelState states, EventLog log, EventCodec codec, ReplayRuns runs) {
        return new ReadModelRebuilder(registry, states, new LogEvents(log, codec), runs);
    }

    @Bean
    @ConditionalOnMissingBean
    AroundRetry readModelRetries(ReadModelRegistry registry, ReadModelState states, Clock clock) {
        return new ReadModelRetries(registry, states, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    AdminReadModelsApi adminReadModelsApi(ReadModelRebuilder rebuilder) {
        return new AdminReadModelsApi(rebuilder);
    }

    /** Hands the projections to Axon; their indexes are there before the first event is folded. */
    @Bean
    ConfigurerModule readModelProcessors(
            ReadModelRegistry registry, ReadModelState states, MongoDatabase database, EventLog log, EventCodec codec) {
        LogEvents events = new LogEvents(log, codec);
        return configurer -> {
            List<? extends ReadModelProjector<?, ?>> projectors = registry.all().stream()
                    .map(model -> projector(model, states, database, events))
                    .toList();
            configurer.eventProcessing(processing -> projectors.forEach(projector -> {
                String processor = projector.processor();
                processing.registerEventHandler(configuration -> projector);
                processing.assignHandlerInstancesMatching(processor, handler -> handler == projector);
                processing.registerHandlerInterceptor(processor, configuration -> projector::follow);
                Processors.park(processing, processor, database);
            }));
        };
    }

    private static <D, E> ReadModelProjector<D, E> projector(
            ReadModel<D, E> model, ReadModelState states, MongoDatabase database, LogEvents events) {
        int generation = states.read(model.name()).generation();
        new Generation<>(database, model, generation).createIndexes(model);
        return new ReadModelProjector<>(model, database, states, events);
    }
}
