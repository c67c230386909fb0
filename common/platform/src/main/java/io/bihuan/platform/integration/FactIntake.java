package io.bihuan.platform.integration;

import com.mongodb.MongoException;
import io.bihuan.kernel.ErrorCode;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes facts in, without knowing the consumer that brings them: each becomes one command once, waits in the car park, or
 * is set aside with a reason. When a method returns, the record may be acknowledged.
 */
final class FactIntake {

    private static final Logger log = LoggerFactory.getLogger(FactIntake.class);

    private final FactReader reader;
    private final Inbox inbox;
    private final ParkedFacts parked;
    private final FactDelivery delivery;
    private final DeadLetters deadLetters;
    private final InboxSettings settings;
    private final Clock clock;

    FactIntake(
            FactReader reader,
            Inbox inbox,
            ParkedFacts parked,
            FactDelivery delivery,
            DeadLetters deadLetters,
            InboxSettings settings,
            Clock clock) {
        this.reader = reader;
        this.inbox = inbox;
        this.parked = parked;
        this.delivery = delivery;
        this.deadLetters = deadLetters;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a record. */
    enum Outcome {
        /** Its command was accepted now or had been before. */
        DONE,
        /** It does not concern this service. */
        SKIPPED,
        /** It waits. */
        PARKED,
        /** It is in the dead-letter topic. */
        SET_ASIDE
    }

    /**
     * Takes a record from the topic.
     *
     * @throws FactNotTakenException if a store or the broker is away; the record must come again
     */
    Outcome take(ConsumerRecord<String, byte[]> record) {
        try {
            return read(record, this::takeNew);
        } catch (MongoException e) {
            throw new FactNotTakenException("the store is away: " + e.getMessage());
        }
    }

    /**
     * Tries a parked fact once more. It leaves the car park unless it is still too early.
     *
     * @throws FactNotTakenException if a store or the broker is away
     */
    Outcome retry(ParkedFact fact) {
        try {
            Outcome outcome = read(fact.record(), (incoming, record) -> retry(incoming, fact));
            if (outcome != Outcome.PARKED) {
                parked.remove(fact);
            }
            return outcome;
        } catch (MongoException e) {
            throw new FactNotTakenException("the store is away: " + e.getMessage());
        }
    }

    /** What to do with a fact that could be read. */
    private interface Taking {
        Outcome take(IncomingFact<?> incoming, ConsumerRecord<String, byte[]> record);
    }

    private Outcome read(ConsumerRecord<String, byte[]> record, Taking taking) {
        Optional<IncomingFact<?>> incoming;
        try {
            incoming = reader.read(record);
        } catch (FactUnreadableException e) {
            return setAside(record, IntegrationError.FACT_UNREADABLE, e.getMessage());
        }
        return incoming.map(fact -> taking.take(fact, record)).orElse(Outcome.SKIPPED);
    }

    private Outcome takeNew(IncomingFact<?> incoming, ConsumerRecord<String, byte[]> record) {
        Fact fact = incoming.fact();
        if (inbox.has(fact.id())) {
            return Outcome.DONE;
        }
        String lane = ParkedFact.laneOf(record);
        Optional<ParkedFact> earlier = parked.earlierThan(lane, fact.position());
        if (earlier.isPresent()) {
            // Due together with the first of the lane: the lane is tried as a whole.
            return park(
                    fact,
                    record,
                    IntegrationError.FACT_WAITS_BEHIND,
                    0,
                    earlier.get().nextAttemptAt());
        }
        FactDelivery.Result result = delivery.deliver(incoming);
        return result.kind() == FactDelivery.Result.Kind.TOO_EARLY
                ? park(fact, record, Objects.requireNonNull(result.code()), 1, nextAttempt(1))
                : conclude(incoming, record, result);
    }

    private Outcome retry(IncomingFact<?> incoming, ParkedFact fact) {
        if (inbox.has(incoming.fact().id())) {
            return Outcome.DONE;
        }
        FactDelivery.Result result = delivery.deliver(incoming);
        if (result.kind() == FactDelivery.Result.Kind.TOO_EARLY) {
            parked.again(fact, Objects.requireNonNull(result.code()), nextAttempt(fact.attempts() + 1));
            return Outcome.PARKED;
        }
        return conclude(incoming, fact.record(), result);
    }

    /** Remembers last: a crash in between brings the fact again, and the aggregate refuses it as already done. */
    private Outcome conclude(
            IncomingFact<?> incoming, ConsumerRecord<String, byte[]> record, FactDelivery.Result result) {
        return switch (result.kind()) {
            case DONE -> {
                inbox.add(incoming.fact());
                yield Outcome.DONE;
            }
            case UNUSABLE -> setAside(record, Objects.requireNonNull(result.code()), result.reason());
            default -> Outcome.SKIPPED;
        };
    }

    private Outcome park(Fact fact, ConsumerRecord<String, byte[]> record, ErrorCode code, int attempts, Instant next) {
        boolean news = parked.park(new ParkedFact(
                inbox.keyOf(fact.id()),
                ParkedFact.laneOf(record),
                fact.position(),
                record,
                code.name(),
                code.title(),
                attempts,
                clock.instant(),
                next));
        if (news) {
            log.info("{} {} of {} is parked: {}", fact.type(), fact.id(), fact.subject(), code.name());
        }
        return Outcome.PARKED;
    }

    private Instant nextAttempt(int attempts) {
        return clock.instant().plus(settings.waitAfter(attempts));
    }

    /** Takes a fact out of the car park for good, on an operator's word. */
    void giveUp(ParkedFact fact, String officer, GiveUpReason reason) {
        setAside(
                fact.record(),
                IntegrationError.FACT_GIVEN_UP,
                "given up by " + officer + " after " + fact.code() + ": " + reason);
        parked.remove(fact);
    }

    private Outcome setAside(ConsumerRecord<String, byte[]> record, ErrorCode code, String reason) {
        deadLetters.put(record, code, reason);
        log.error(
                "{}: {} partition {} offset {} is set aside: {}",
                code.name(),
                record.topic(),
                record.partition(),
                record.offset(),
                reason);
        return Outcome.SET_ASIDE;
    }
}
