package io.bihuan.casefile.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.casefile.events.AssetFrozen;
import io.bihuan.casefile.events.EmergencyMeasureApplied;
import io.bihuan.casefile.events.EmergencyMeasureConverted;
import io.bihuan.casefile.events.EmergencyMeasureReleased;
import io.bihuan.casefile.model.Asset;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.write.approveemergencymeasure.AFiledCaseNeedsNoEmergency;
import io.bihuan.casefile.write.approveemergencymeasure.ApproveEmergencyMeasure;
import io.bihuan.casefile.write.approveemergencymeasure.NoEmergencyMeasureIsRenewed;
import io.bihuan.casefile.write.approveemergencymeasure.OnlyASuspectedMafiaIsMeasuredBeforeFiling;
import io.bihuan.casefile.write.assets.AssetsAreListedByNumber;
import io.bihuan.casefile.write.assets.KnownCase;
import io.bihuan.casefile.write.assets.Matters;
import io.bihuan.casefile.write.assets.NothingIsDoneAfterFortyEightHours;
import io.bihuan.casefile.write.assets.OnlyWhatIsHeldIsGivenUp;
import io.bihuan.casefile.write.assets.TheApproverStandsHighEnough;
import io.bihuan.casefile.write.converttofreeze.ConvertToFreeze;
import io.bihuan.casefile.write.converttofreeze.OnlyACaseFiledInTimeFreezes;
import io.bihuan.casefile.write.releaseemergencymeasure.ReleaseEmergencyMeasure;
import io.bihuan.casefile.write.ringemergency.RingEmergency;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * Emergency measures before filing 紧急措施 (AOCL 27, A1 to A3) and the freezes they become. Each asset is held once and given up once: released,
 * by hand or when 48 hours are over, or converted.
 */
final class EmergencyMeasuring {

    /** T22. The law sets it, so it is no table that a policy could lengthen. */
    private static final Duration LIMIT = Duration.ofHours(48);

    private static final String EXPIRED = "EXPIRED";

    private final AssetState state;
    private Map<String, HeldAssets> measures = Map.of();
    private Set<String> everHeld = Set.of();

    EmergencyMeasuring(AssetState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(ApproveEmergencyMeasure command, Clock clock, UnitRegistry units, Matters matters) {
        Instant now = clock.instant();
        Actor approver = command.actor();
        state.mustConcern(approver, now, units, matters);
        if (measures.containsKey(command.measureId())) {
            throw new DomainException(CaseError.EMERGENCY_ALREADY_APPLIED);
        }
        Optional<KnownCase> known = matters.caseOf(state.clueId);
        List<String> refs = command.assets().stream().map(Asset::ref).toList();
        Rule.verify(
                new TheApproverStandsHighEnough(Level.CITY, approver),
                new OnlyASuspectedMafiaIsMeasuredBeforeFiling(command.suspect(), found(known)),
                new AFiledCaseNeedsNoEmergency(known.flatMap(KnownCase::filed).isPresent()),
                new AssetsAreListedByNumber(refs),
                new NoEmergencyMeasureIsRenewed(everHeld, refs));
        apply(new EmergencyMeasureApplied(
                command.assetsId(),
                state.clueId,
                command.measureId(),
                command.kind().name(),
                command.suspect().name(),
                command.suspicionRef(),
                command.risk().name(),
                refs,
                command.assets().stream().map(it -> it.kind().name()).toList(),
                command.assets().stream().map(Asset::fen).toList(),
                command.document(),
                approver.unit(),
                approver.level().name(),
                approver.officer(),
                now,
                now.plus(LIMIT)));
    }

    /** What the verifiers concluded, as far as it travels. */
    private Optional<String> found(Optional<KnownCase> known) {
        return known.flatMap(KnownCase::finding)
                .or(() -> Optional.of(state.finding).filter(it -> !it.isEmpty()));
    }

    @EventSourcingHandler
    void evolve(EmergencyMeasureApplied event) {
        measures = with(event.measureId(), HeldAssets.of(event));
        Set<String> more = new HashSet<>(everHeld);
        more.addAll(event.refs());
        everHeld = more;
    }

    @CommandHandler
    void decide(ReleaseEmergencyMeasure command, Clock clock, UnitRegistry units, Matters matters) {
        Instant now = clock.instant();
        state.mustConcern(command.actor(), now, units, matters);
        HeldAssets held = held(command.measureId());
        verifyStillHeld(held, command.refs(), now);
        apply(new EmergencyMeasureReleased(
                command.assetsId(),
                state.clueId,
                command.measureId(),
                command.refs(),
                fen(held, command.refs()),
                command.ground().name(),
                command.document(),
                held.refs().size() - command.refs().size(),
                command.actor().officer(),
                now,
                now));
    }

    /** Whoever is late, the assets were free when the 48 hours were over. */
    @CommandHandler
    void decide(RingEmergency command, Clock clock) {
        Instant now = clock.instant();
        HeldAssets held = held(command.measureId());
        if (held.refs().isEmpty() || now.isBefore(held.expiresAt())) {
            return;
        }
        List<String> refs = List.copyOf(held.refs());
        apply(new EmergencyMeasureReleased(
                command.assetsId(),
                state.clueId,
                command.measureId(),
                refs,
                fen(held, refs),
                EXPIRED,
                "",
                0,
                Actor.system("clock-poller").officer(),
                held.expiresAt(),
                now));
    }

    @EventSourcingHandler
    void evolve(EmergencyMeasureReleased event) {
        measures = with(event.measureId(), measures.get(event.measureId()).without(event.refs()));
    }

    @CommandHandler
    void decide(ConvertToFreeze command, Clock clock, UnitRegistry units, Matters matters) {
        Instant now = clock.instant();
        Actor approver = command.actor();
        state.mustConcern(approver, now, units, matters);
        HeldAssets held = held(command.measureId());
        verifyStillHeld(held, command.refs(), now);
        Optional<KnownCase> known = matters.caseOf(state.clueId);
        Rule.verify(new OnlyACaseFiledInTimeFreezes(known.flatMap(KnownCase::filed), held.expiresAt()));
        List<Asset> assets = held.some(command.refs());
        assets.forEach(asset ->
                Rule.verify(new TheApproverStandsHighEnough(asset.kind().approver(command.major()), approver)));
        String caseId = known.orElseThrow().caseId();
        apply(new EmergencyMeasureConverted(
                command.assetsId(),
                state.clueId,
                caseId,
                command.measureId(),
                command.refs(),
                fen(held, command.refs()),
                held.refs().size() - command.refs().size(),
                approver.officer(),
                now));
        assets.forEach(asset -> apply(frozen(asset, command, caseId, now)));
    }

    @EventSourcingHandler
    void evolve(EmergencyMeasureConverted event) {
        measures = with(event.measureId(), measures.get(event.measureId()).without(event.refs()));
    }

    /** Nothing follows from it yet: that a freeze is renewed or ends is recorded elsewhere so far. */
    @EventSourcingHandler
    void evolve(AssetFrozen event) {}

    private AssetFrozen frozen(Asset asset, ConvertToFreeze command, String caseId, Instant now) {
        return new AssetFrozen(
                command.assetsId(),
                state.clueId,
                caseId,
                command.measureId(),
                asset.ref(),
                asset.kind().name(),
                asset.fen(),
                command.major(),
                command.document(),
                command.actor().unit(),
                command.actor().level().name(),
                command.actor().officer(),
                now,
                LocalDate.ofInstant(now, Deadline.ZONE).plusMonths(asset.kind().months(command.major())));
    }

    private static void verifyStillHeld(HeldAssets held, List<String> refs, Instant now) {
        Rule.verify(
                new NothingIsDoneAfterFortyEightHours(held.expiresAt(), now),
                new AssetsAreListedByNumber(refs),
                new OnlyWhatIsHeldIsGivenUp(held.refs(), refs));
    }

    private HeldAssets held(String measureId) {
        HeldAssets held = measures.get(measureId);
        if (held == null) {
            throw new DomainException(CaseError.EMERGENCY_UNKNOWN, Map.of("measureId", measureId));
        }
        return held;
    }

    private static List<Long> fen(HeldAssets held, Collection<String> refs) {
        return held.some(refs).stream().map(Asset::fen).toList();
    }

    private Map<String, HeldAssets> with(String measureId, HeldAssets held) {
        Map<String, HeldAssets> changed = new HashMap<>(measures);
        changed.put(measureId, held);
        return changed;
    }
}
