package io.bihuan.platform.integration;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.readmodel.EventInfo;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes stretches of the log, without knowing Axon. At least once: after a crash a stretch is published again, and the
 * inboxes of the others recognise it by its ids. While one process keeps failing at the same stretch (an event that must
 * not leave), what the broker has acknowledged of it is not sent again and again.
 */
final class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    private final OutboxTranslation translation;
    private final Supplier<Producer<String, byte[]>> producer;
    private final Runnable whenBrokerFails;
    private volatile Stretch acknowledged = Stretch.NONE;

    Outbox(OutboxTranslation translation, Supplier<Producer<String, byte[]>> producer, Runnable whenBrokerFails) {
        this.translation = translation;
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
        private long reached;

        private Run(long first, long alreadyThere) {
            this.first = first;
            this.alreadyThere = alreadyThere;
            this.reached = alreadyThere;
            this.batch = guarded(() -> new OutboxBatch(producer.get()));
        }

        /** Sends what the event means to others, without waiting. */
        void take(Object event, EventInfo info) {
            if (info.position() <= alreadyThere) {
                return;
            }
            translate(event, info);
            reached = info.position();
        }

        private void translate(Object event, EventInfo info) {
            try {
                translation
                        .recordOf(event, info)
                        .ifPresent(record -> guarded(() -> {
                            batch.send(record);
                            return record;
                        }));
            } catch (DomainException e) {
                if (e.code() == IntegrationError.PERSONAL_DATA_NOT_PUBLISHED) {
                    log.error(
                            "{}; publishing stops at position {} until this is mended",
                            e.getMessage(),
                            info.position());
                    acknowledge();
                }
                throw e;
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
