package io.bihuan.platform.integration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries parked facts again, lane by lane and each lane from its front, sharing the work with other nodes. */
final class ParkedRetrier {

    private static final Logger log = LoggerFactory.getLogger(ParkedRetrier.class);
    private static final int AT_ONCE = 100;
    private static final Duration CLAIM = Duration.ofSeconds(30);

    private final ParkedFacts parked;
    private final FactIntakes intakes;
    private final Clock clock;
    private boolean indexed;

    ParkedRetrier(ParkedFacts parked, FactIntakes intakes, Clock clock) {
        this.parked = parked;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** Tries every lane that is due; stops early while a store or the broker is away. */
    void round() {
        if (!indexed) {
            parked.createIndexes();
            indexed = true;
        }
        try {
            parked.dueLanes(clock.instant(), AT_ONCE).forEach(this::drain);
        } catch (FactNotTakenException e) {
            log.warn("Parked facts wait on: {}", e.getMessage());
        }
    }

    private void drain(String lane) {
        Optional<ParkedFact> next = claimHead(lane);
        while (next.isPresent() && goesOn(next.get())) {
            next = claimHead(lane);
        }
    }

    private Optional<ParkedFact> claimHead(String lane) {
        Instant now = clock.instant();
        return parked.head(lane)
                .filter(head -> !head.nextAttemptAt().isAfter(now))
                .flatMap(head -> parked.claim(head, now.plus(CLAIM)));
    }

    private boolean goesOn(ParkedFact fact) {
        Optional<FactIntake> intake = intakes.of(fact.record().topic());
        if (intake.isEmpty()) {
            log.warn(
                    "{} is parked, but this service no longer reads {}",
                    fact.id(),
                    fact.record().topic());
            return false;
        }
        return intake.get().retry(fact) != FactIntake.Outcome.PARKED;
    }
}
