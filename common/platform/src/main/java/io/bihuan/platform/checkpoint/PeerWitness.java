package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.eventlog.checkpoint.ProvenCheckpoint;
import io.bihuan.eventlog.checkpoint.Verdict;
import io.bihuan.eventlog.checkpoint.Witness;
import io.bihuan.platform.checkpoint.WitnessBook.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs what continues the one history it has seen of another log, and refuses everything else, loudly. */
final class PeerWitness {

    private static final Logger LOG = LoggerFactory.getLogger(PeerWitness.class);

    private final OwnLog own;
    private final TrustedKeys trusted;
    private final WitnessBook book;
    private final Witness witness;
    private final Traffic traffic;
    private final Clock clock;
    private final MeterRegistry meters;

    PeerWitness(OwnLog own, TrustedKeys trusted, WitnessBook book, Traffic traffic, Clock clock, MeterRegistry meters) {
        this.own = own;
        this.trusted = trusted;
        this.book = book;
        this.witness = new Witness(book);
        this.traffic = traffic;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Judges a checkpoint from the topic.
     *
     * @return whether it is dealt with; if not, it must come again, because the broker did not take the cosignature
     */
    boolean see(ProvenCheckpoint proven, int partition, long offset) {
        Checkpoint checkpoint = proven.checkpoint();
        if (!trusted.logs().contains(checkpoint.log())) {
            return true;
        }
        Verdict verdict = witness.judge(proven, trusted.of(checkpoint.log(), checkpoint.keyId()));
        if (verdict.isAccepted()) {
            boolean onTrust = verdict == Verdict.FIRST_SEEN;
            book.accept(checkpoint, own.key().cosign(own.name(), checkpoint, clock.instant(), onTrust));
            meters.counter("bihuan.checkpoints.witnessed", "log", checkpoint.log())
                    .increment();
        } else if (verdict.isRefused()) {
            refuse(checkpoint, verdict, partition, offset);
        }
        return book.unpublished(checkpoint).map(this::publish).orElse(true);
    }

    private boolean publish(Cosignature cosignature) {
        boolean sent = traffic.send(List.of(traffic.recordOf(cosignature)));
        if (sent) {
            book.published(cosignature);
        }
        return sent;
    }

    private void refuse(Checkpoint checkpoint, Verdict verdict, int partition, long offset) {
        Checkpoint before = book.last(checkpoint.log()).orElse(null);
        meters.counter("bihuan.checkpoints.refused", "log", checkpoint.log(), "verdict", verdict.name())
                .increment();
        if (book.refuse(new Refusal(verdict, checkpoint, before, clock.instant(), partition, offset))) {
            LOG.error(
                    "{}: the checkpoint {} of the log {} is not witnessed, last witnessed was {}. See /admin/witness",
                    verdict,
                    checkpoint.head(),
                    checkpoint.log(),
                    before == null ? "nothing" : before.head());
        }
    }
}
