package io.bihuan.platform.axon;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.command.Causation;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.command.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
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
public final class Processors {

    private static final int BATCH = 500;

    /** Attempts are repeated after seconds that really pass, whatever the service's own clock says. */
    private static final Clock REAL_TIME = Clock.systemUTC();

    private static final String OUTBOX = "integration.out";

    private Processors() {}

    static void configure(EventProcessingConfigurer processing, ApplicationContext context, MongoDatabase database) {
        processing.usingPooledStreamingEventProcessors();
        processing.registerPooledStreamingEventProcessorConfiguration(
                (configuration, builder) -> builder.initialSegmentCount(1)
                        .batchSize(BATCH)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .clock(REAL_TIME));
        processing.registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance());
        processing.registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
        processing.registerSequencingPolicy(OUTBOX, configuration -> event -> OUTBOX);
        processing.registerDefaultDeadLetterPolicy(configuration -> new ParkTheAggregate());

        List<String> automations = automations(context).toList();
        automations.forEach(name -> {
            processing.registerPooledStreamingEventProcessorConfiguration(
                    name,
                    (configuration, builder) -> builder.initialSegmentCount(1)
                            .batchSize(1)
                            .initialToken(StreamableMessageSource::createTailToken)
                            .clock(REAL_TIME));
            processing.registerHandlerInterceptor(name, configuration -> Processors::asThePolicyItself);
        });
        automations.forEach(name -> park(processing, name, database));
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

    /** Lets a processing group park the aggregate of an event that it cannot handle, and go on with the others. */
    public static void park(EventProcessingConfigurer processing, String group, MongoDatabase database) {
        processing.registerDeadLetterQueue(group, configuration -> CarPark.of(group, configuration, database));
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                group,
                (Configuration configuration, DeadLetteringEventHandlerInvoker.Builder builder) ->
                        builder.enableSequenceIdentifierCache());
    }

    /** What a policy does it does in its own name, because of the event it saw. */
    private static Object asThePolicyItself(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        EventMessage<?> event = unitOfWork.getMessage();
        String correlation = String.valueOf(event.getMetaData().getOrDefault("correlationId", event.getIdentifier()));
        try (Scope actor = CurrentActor.open(Actor.system("policy"));
                Scope cause = Causation.open(new Causation(correlation, event.getIdentifier()))) {
            return chain.proceed();
        }
    }
}
