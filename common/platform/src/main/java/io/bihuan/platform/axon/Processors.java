package io.bihuan.platform.axon;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.command.Causation;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.command.Scope;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * Event processors by the prefix of their name, so that no service configures one:
 *
 * <ul>
 *   <li>{@code read.*}: from the beginning, in batches; a poison event parks its aggregate;
 *   <li>{@code automation.*}: one event at a time, acting as the policy itself; a poison event parks its aggregate;
 *   <li>{@code integration.out}: in batches, in order; blocks and tries again.
 * </ul>
 *
 * <p>Every first start is an explicit tail token. Axon's own default is a replay token, under which handlers that must not
 * run on replay silently skip all that was stored before.
 */
final class Processors {

    private static final int BATCH = 500;
    private static final String OUTBOX = "integration.out";

    private Processors() {}

    static void configure(EventProcessingConfigurer processing, ApplicationContext context, MongoDatabase database) {
        processing.usingPooledStreamingEventProcessors();
        processing.registerPooledStreamingEventProcessorConfiguration((configuration, builder) ->
                builder.initialSegmentCount(1).batchSize(BATCH).initialToken(StreamableMessageSource::createTailToken));
        processing.registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance());
        processing.registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
        processing.registerSequencingPolicy(OUTBOX, configuration -> event -> OUTBOX);
        processing.registerDefaultDeadLetterPolicy(configuration -> new ParkTheAggregate());

        List<String> automations = automations(context).toList();
        automations.forEach(name -> {
            processing.registerPooledStreamingEventProcessorConfiguration(name, (configuration, builder) -> builder
                    .initialSegmentCount(1)
                    .batchSize(1)
                    .initialToken(StreamableMessageSource::createTailToken));
            processing.registerHandlerInterceptor(name, configuration -> Processors::asThePolicyItself);
        });
        Stream.concat(automations.stream(), readModels(context))
                .forEach(name -> park(processing, name, database));
    }

    static Stream<String> automations(ApplicationContext context) {
        return Stream.of(context.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(bean -> AnnotationUtils.findAnnotation(
                        Objects.requireNonNull(context.getType(bean)), ProcessingGroup.class))
                .filter(Objects::nonNull)
                .map(ProcessingGroup::value)
                .filter(name -> name.startsWith("automation."))
                .distinct();
    }

    private static Stream<String> readModels(ApplicationContext context) {
        return context.getBeanProvider(io.bihuan.platform.readmodel.ReadModel.class).stream()
                .map(model -> "read." + model.name());
    }

    private static void park(EventProcessingConfigurer processing, String group, MongoDatabase database) {
        processing.registerDeadLetterQueue(group, configuration -> deadLetters(group, configuration, database));
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                group, (Configuration configuration, DeadLetteringEventHandlerInvoker.Builder builder) ->
                        builder.enableSequenceIdentifierCache());
    }

    private static MongoSequencedDeadLetterQueue<EventMessage<?>> deadLetters(
            String group, Configuration configuration, MongoDatabase database) {
        return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .serializer(configuration.serializer())
                .build();
    }

    /** What a policy does it does in its own name, because of the event it saw. */
    private static Object asThePolicyItself(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        EventMessage<?> event = unitOfWork.getMessage();
        String correlation =
                String.valueOf(event.getMetaData().getOrDefault("correlationId", event.getIdentifier()));
        try (Scope actor = CurrentActor.open(Actor.system("policy"));
                Scope cause = Causation.open(new Causation(correlation, event.getIdentifier()))) {
            return chain.proceed();
        }
    }
}
