package io.bihuan.platform.axon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The aggregates that processors have parked: what waits and why, trying again, throwing away. */
public final class ParkedEvents {

    private final ObjectProvider<Configuration> axon;
    private final ObjectProvider<AroundRetry> around;

    ParkedEvents(ObjectProvider<Configuration> axon, ObjectProvider<AroundRetry> around) {
        this.axon = axon;
        this.around = around;
    }

    /**
     * A parked aggregate.
     *
     * @param aggregateId which
     * @param position log position of the first event that waits
     * @param cause why that one could not be handled: the kind of failure and its message
     */
    public record Parked(String aggregateId, long position, String cause) {}

    /**
     * What a retry did.
     *
     * @param tried how many aggregates were tried
     * @param freed how many of them are no longer parked
     * @param stillParked how many are parked now
     */
    public record Retried(String processor, int tried, int freed, long stillParked) {}

    /** Whether the event being handled in this thread was parked before. */
    public static boolean isBeingRetried() {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().resources().containsKey(DeadLetter.class.getName());
    }

    /** How many aggregates a processor has parked. */
    public long count(String processor) {
        SequencedDeadLetterQueue<EventMessage<?>> queue = queue(processor);
        return queue == null ? 0 : queue.amountOfSequences();
    }

    /** The aggregates a processor has parked, at most so many. */
    public List<Parked> list(String processor, int limit) {
        List<Parked> parked = new ArrayList<>();
        SequencedDeadLetterQueue<EventMessage<?>> queue = queue(processor);
        if (queue != null) {
            for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue.deadLetters()) {
                for (DeadLetter<? extends EventMessage<?>> first : sequence) {
                    parked.add(parked(first));
                    break;
                }
                if (parked.size() == limit) {
                    break;
                }
            }
        }
        return parked;
    }

    /** Log position of the first event of an aggregate that waits, -1 if none does. */
    public long firstPosition(String processor, String aggregateId) {
        SequencedDeadLetterQueue<EventMessage<?>> queue = queue(processor);
        if (queue != null) {
            for (DeadLetter<? extends EventMessage<?>> first : queue.deadLetterSequence(aggregateId)) {
                return position(first);
            }
        }
        return -1;
    }

    /** Throws letters away, by aggregate and log position. */
    public void evict(String processor, BiPredicate<String, Long> which) {
        SequencedDeadLetterQueue<EventMessage<?>> queue = queue(processor);
        if (queue == null) {
            return;
        }
        List<DeadLetter<? extends EventMessage<?>>> evicted = new ArrayList<>();
        queue.deadLetters()
                .forEach(sequence -> sequence.forEach(letter -> {
                    if (which.test(aggregate(letter), position(letter))) {
                        evicted.add(letter);
                    }
                }));
        evicted.forEach(queue::evict);
    }

    /** Tries every parked aggregate of a processor once, each until the first event that fails again. */
    public Retried retry(String processor) {
        SequencedDeadLetterProcessor<EventMessage<?>> letters = axon.getObject()
                .eventProcessingConfiguration()
                .sequencedDeadLetterProcessor(processor)
                .orElse(null);
        if (letters == null) {
            return new Retried(processor, 0, 0, 0);
        }
        Set<String> tried = new HashSet<>();
        int freed = 0;
        boolean more = true;
        while (more) {
            int before = tried.size();
            freed += retryOne(processor, letters, tried) ? 1 : 0;
            more = tried.size() > before;
        }
        return new Retried(processor, tried.size(), freed, count(processor));
    }

    private boolean retryOne(
            String processor, SequencedDeadLetterProcessor<EventMessage<?>> letters, Set<String> tried) {
        boolean[] freed = new boolean[1];
        Runnable one = () -> freed[0] = letters.process(letter -> tried.add(aggregate(letter)));
        AroundRetry guard = around.getIfAvailable();
        if (guard == null) {
            one.run();
        } else {
            guard.retry(processor, one);
        }
        return freed[0];
    }

    private @Nullable SequencedDeadLetterQueue<EventMessage<?>> queue(String processor) {
        return axon.getObject()
                .eventProcessingConfiguration()
                .deadLetterQueue(processor)
                .orElse(null);
    }

    private static Parked parked(DeadLetter<? extends EventMessage<?>> letter) {
        String cause = letter.cause()
                .map(failure -> failure.type() + ": " + failure.message())
                .orElse("");
        return new Parked(aggregate(letter), position(letter), cause);
    }

    private static String aggregate(DeadLetter<? extends EventMessage<?>> letter) {
        return letter.message() instanceof DomainEventMessage<?> domain
                ? domain.getAggregateIdentifier()
                : letter.message().getIdentifier();
    }

    private static long position(DeadLetter<? extends EventMessage<?>> letter) {
        OptionalLong position = letter.message() instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position()
                : OptionalLong.empty();
        return position.orElse(-1);
    }
}
