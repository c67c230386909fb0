package io.bihuan.platform.clocks;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import io.micrometer.core.instrument.Counter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings clocks 限期 that are due. It only says "look at your clock": the aggregate decides whether a rung is reached, so
 * ringing twice, late or by two nodes does no harm.
 */
final class ClockPoller {

    private static final Logger log = LoggerFactory.getLogger(ClockPoller.class);
    private static final Actor POLLER = Actor.system("clock-poller");
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final OpenClockSource source;
    private final ClockRinger ringer;
    private final ClockClaims claims;
    private final Commands commands;
    private final ClockSettings settings;
    private final Clock clock;
    private final Counter rung;
    private Instant nextSweep = Instant.MIN;

    ClockPoller(
            OpenClockSource source,
            ClockRinger ringer,
            ClockClaims claims,
            Commands commands,
            ClockSettings settings,
            Clock clock,
            Counter rung) {
        this.source = source;
        this.ringer = ringer;
        this.claims = claims;
        this.commands = commands;
        this.settings = settings;
        this.clock = clock;
        this.rung = rung;
    }

    /** Rings what is due; says when to look again. */
    Duration poll() {
        if (!source.isBehind()) {
            Instant now = clock.instant();
            source.due(now, settings.batch()).stream()
                    .filter(due -> claims.take(due, now))
                    .forEach(this::ring);
            sweep(now);
        }
        return settings.poll();
    }

    private void ring(OpenClock due) {
        try {
            CurrentActor.callAs(POLLER, () -> commands.send(ringer.ring(due)));
            rung.increment();
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                log.warn(
                        "{}: clock {} of {} is rung again when its claim ends: {}",
                        refusal.code().name(),
                        due.clockId(),
                        due.aggregateId(),
                        refusal.getMessage());
            }
        } catch (RuntimeException e) {
            log.error("Clock {} of {} is rung again when its claim ends", due.clockId(), due.aggregateId(), e);
        }
    }

    private void sweep(Instant now) {
        if (now.isAfter(nextSweep)) {
            claims.sweep(now);
            nextSweep = now.plus(BETWEEN_SWEEPS);
        }
    }
}
