package io.bihuan.platform.integration;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.integration.OutboxTranslation.Outgoing;
import io.bihuan.platform.readmodel.EventInfo;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes stretches of the log, without knowing Axon. At least once: after a crash a stretch is published again, and the
 * inboxes of the others recognise it by its ids. While one process keeps failing at the same stretch, what the broker has
 * acknowledged of it is not sent again and again. What must not leave is withheld, and the others go on.
 */
final class Outbox {

    private final OutboxTranslation translation;
    private final LeakPrevention prevention;
    private final Supplier<Producer<String, byte[]>> producer;
    private final Runnable whenBrokerFails;
    private volatile Stretch acknowledged = Stretch.NONE;

    Outbox(
            OutboxTranslation translation,
            LeakPrevention prevention,
            Supplier<Producer<String, byte[]>> producer,
            Runnable whenBrokerFails) {
        this.translation = translation;
        this.prevention = prevention;
        this.producer = producer;
        this.whenBrokerFails = whenBrokerFails;
    }

    /** Begins with the batch whose first event stands at this position. */
    Run begin(long first) {
        return new Run(first, acknowledged.first() == first ? acknowledged.last() : first - 1);
    }

    /** From where to where the broker has everything although the token has not moved. */
    private record Stretch(long first, long last) {

        static final Stretch NONE = new Stretch(-1, -1);
    }

    /** One batch. */
    final class Run {

        private final long first;
        private final long alreadyThere;
        private final OutboxBatch batch;
        private final Set<String> lanes;
        private long reached;

        private Run(long first, long alreadyThere) {
            this.first = first;
            this.alreadyThere = alreadyThere;
            this.reached = alreadyThere;
            this.lanes = prevention.lanes();
            this.batch = guarded(() -> new OutboxBatch(producer.get()));
        }

        /** Sends what the event means to others, without waiting; withholds what must not leave, and what waits behind it. */
        void take(Object event, EventInfo info) {
            if (info.position() <= alreadyThere) {
                return;
            }
            translation.of(event, info).ifPresent(fact -> send(fact, info));
            reached = info.position();
        }

        private void send(Outgoing fact, EventInfo info) {
            Optional<Outgoing> permitted =
                    lanes.contains(info.aggregateId()) ? Optional.empty() : prevention.permitted(fact, info);
            if (permitted.isPresent()) {
                guarded(() -> {
                    ProducerRecord<String, byte[]> record = translation.recordOf(permitted.get(), info);
                    batch.send(record);
                    return record;
                });
            } else {
                prevention.withhold(fact, info);
                lanes.add(info.aggregateId());
            }
        }

        /**
         * Waits until the broker has everything taken so far; only then may the token move.
         *
         * @return how many records that were
         */
        int acknowledge() {
            int records = guarded(batch::acknowledge);
            acknowledged = new Stretch(first, reached);
            return records;
        }

        /** The token has moved: this stretch is over, and whoever moves the token back wants it published again. */
        void committed() {
            acknowledged = Stretch.NONE;
        }

        private <T> T guarded(Supplier<T> work) {
            try {
                return work.get();
            } catch (DomainException e) {
                whenBrokerFails.run();
                throw e;
            }
        }
    }
}
