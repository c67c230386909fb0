package io.bihuan.platform.trail;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.access.Recorded;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.needtoknow.Recorder;
import io.bihuan.platform.security.Purpose;
import io.bihuan.platform.trail.entry.AttemptRefused;
import io.bihuan.platform.trail.entry.ExportRecorded;
import io.bihuan.platform.trail.entry.InterferenceCandidateRaised;
import io.bihuan.platform.trail.entry.InterferenceCandidateSettled;
import io.bihuan.platform.trail.entry.ReadRecorded;
import io.bihuan.platform.trail.entry.SearchRecorded;
import io.bihuan.platform.trail.entry.TrailEntry;
import io.bihuan.platform.web.RefusalWatch;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the trail of reads 访问留痕 (S17, H4): by what guarded reads say, by what operations declare, and by what is refused. It
 * returns when an entry is durable. What cannot be recorded is refused with TRAIL_AWAY, and so never shown.
 *
 * <p>Hidden and unknown leave an entry alike, so that neither the answer nor its time tells them apart.
 */
public final class Trail implements Recorder, RefusalWatch {

    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);

    private final TrailLog log;
    private final Clock clock;
    private final Supplier<Stream<Blindness>> blindness;

    Trail(TrailLog log, Clock clock, Supplier<Stream<Blindness>> blindness) {
        this.log = log;
        this.clock = clock;
        this.blindness = blindness;
    }

    @Override
    public void seen(String type, String key, String asOf, Sight sight) {
        record(asking -> read(asking, type, key, sight.name(), asOf));
    }

    @Override
    public void notSeen(String type, String key, Why why) {
        Outcome outcome = switch (why) {
            case HIDDEN -> Outcome.HIDDEN;
            case UNKNOWN -> Outcome.UNKNOWN;
            case PURPOSE_REQUIRED -> Outcome.PURPOSE_REQUIRED;
        };
        String id = outcome == Outcome.UNKNOWN ? Spelling.id(key) : key;
        record(asking -> refused(asking, type, id, outcome, ""));
    }

    @Override
    public void searched(String type, Map<String, ?> filters, int shown, int hidden, int blind) {
        searched(type, filters, shown, List.of(), hidden, blind);
    }

    @Override
    public void listed(String type, Map<String, ?> filters, List<String> ids, int hidden, int blind) {
        searched(type, filters, ids.size(), ids, hidden, blind);
    }

    private void searched(String type, Map<String, ?> filters, int shown, List<String> ids, int hidden, int blind) {
        record(asking -> new SearchRecorded(
                asking.caller().officer(),
                asking.caller().unit(),
                asking.caller().agency(),
                asking.lines(),
                asking.roles(),
                asking.operation(),
                type,
                Spelling.filters(filters),
                shown,
                ids,
                hidden,
                blind,
                asking.purpose(),
                asking.requestId(),
                clock.instant()));
    }

    /**
     * An operation begins that shows something only for a purpose.
     *
     * @throws DomainException PURPOSE_REQUIRED if whoever asks does not say any
     */
    void mustSayWhy() {
        if (Asking.now().filter(asking -> asking.purpose().isBlank()).isPresent()) {
            record(asking -> refused(
                    asking,
                    asking.resourceType(),
                    asking.resourceId(),
                    Outcome.PURPOSE_REQUIRED,
                    PlatformError.PURPOSE_REQUIRED.name()));
            throw new DomainException(PlatformError.PURPOSE_REQUIRED, Map.of("header", Purpose.HEADER));
        }
    }

    /** An operation that is recorded whatever it answers is about to be carried out. */
    void begins(Recorded kind) {
        switch (kind) {
            case BY_WHAT_IT_ANSWERS -> {}
            case READ -> record(asking -> read(asking, asking.resourceType(), asking.resourceId(), "", ""));
            case SEARCH ->
                Asking.now().ifPresent(asking -> searched(asking.resourceType(), asking.parameters(), -1, 0, 0));
            case EXPORT -> record(this::export);
        }
    }

    /**
     * Somebody is told that they may not, or that there is no such thing. What a guarded read has recorded already is not
     * recorded again.
     *
     * @throws DomainException TRAIL_AWAY if it cannot be recorded
     */
    @Override
    public void refused(DomainException refusal) {
        Optional<Asking> asks = Asking.now().filter(asking -> !asking.isRefusalRecorded());
        if (asks.isEmpty()) {
            return;
        }
        switch (refusal.code().category()) {
            case FORBIDDEN ->
                record(asking -> refused(
                        asking,
                        asking.resourceType(),
                        asking.resourceId(),
                        Outcome.FORBIDDEN,
                        refusal.code().name()));
            case NOT_FOUND -> notFound(refusal, asks.get());
            default -> {}
        }
    }

    /**
     * Records what whoever asks found a candidate of interference to be.
     *
     * @return whether it was; somebody may have said it before
     */
    public boolean settles(String candidateId, InterferenceCandidateRaised raised, Verdict verdict, String reason) {
        Asking asking = Asking.now().orElseThrow(() -> new DomainException(PlatformError.ACTOR_REQUIRED));
        return log.settle(new InterferenceCandidateSettled(
                asking.caller().officer(),
                asking.caller().unit(),
                asking.caller().agency(),
                asking.lines(),
                asking.operation(),
                raised.resourceType(),
                raised.resourceId(),
                candidateId,
                verdict.name(),
                Spelling.reason(reason),
                asking.requestId(),
                clock.instant()));
    }

    /** What a command or another door has hidden, or has not found. */
    private void notFound(DomainException refusal, Asking asks) {
        String named = refusal.facts().values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
        boolean hidden = !named.isEmpty() && blindness.get().anyMatch(who -> who.isBlind(asks.caller(), named));
        record(asking -> refused(
                asking,
                asking.resourceType(),
                hidden ? named : named.isEmpty() ? asking.resourceId() : Spelling.id(named),
                hidden ? Outcome.HIDDEN : Outcome.UNKNOWN,
                refusal.code().name()));
    }

    private ReadRecorded read(Asking asking, String type, String id, String sight, String asOf) {
        return new ReadRecorded(
                asking.caller().officer(),
                asking.caller().unit(),
                asking.caller().agency(),
                asking.lines(),
                asking.roles(),
                asking.operation(),
                type,
                id,
                sight,
                asOf,
                asking.purpose(),
                asking.requestId(),
                clock.instant());
    }

    private ExportRecorded export(Asking asking) {
        return new ExportRecorded(
                asking.caller().officer(),
                asking.caller().unit(),
                asking.caller().agency(),
                asking.lines(),
                asking.roles(),
                asking.operation(),
                asking.resourceType(),
                asking.parameters(),
                asking.purpose(),
                asking.requestId(),
                clock.instant());
    }

    private AttemptRefused refused(Asking asking, String type, String id, Outcome outcome, String code) {
        asking.refusalIsRecorded();
        return new AttemptRefused(
                asking.caller().officer(),
                asking.caller().unit(),
                asking.caller().agency(),
                asking.lines(),
                asking.roles(),
                asking.operation(),
                type,
                id,
                outcome.name(),
                code,
                asking.purpose(),
                asking.requestId(),
                clock.instant());
    }

    private void record(Function<Asking, TrailEntry> entry) {
        Asking.now().ifPresent(asking -> {
            try {
                TrailEntry written = entry.apply(asking);
                log.append(asking.requestId(), asking.nextSequence(), written);
                if (!(written instanceof AttemptRefused)) {
                    Watermark.of(written, asking.requestId()).mark();
                }
            } catch (RuntimeException e) {
                // Whatever the reason: an answer that leaves no trace must not be given.
                LOG.warn("The trail of reads cannot be written, nothing is shown: {}", e.toString());
                throw new DomainException(PlatformError.TRAIL_AWAY);
            }
        });
    }
}
