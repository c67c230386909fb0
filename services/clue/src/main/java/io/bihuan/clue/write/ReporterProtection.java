package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ContactPolicySet;
import io.bihuan.clue.events.ProtectionMeasureApplied;
import io.bihuan.clue.events.ProtectionMeasureLifted;
import io.bihuan.clue.events.ProtectionMeasureReviewed;
import io.bihuan.clue.events.ProtectionReviewOverdue;
import io.bihuan.clue.events.RiskAssessed;
import io.bihuan.clue.events.RiskAssessmentDemanded;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ContactPolicy;
import io.bihuan.clue.model.ProtectionMeasure;
import io.bihuan.clue.write.applyprotection.ApplyProtection;
import io.bihuan.clue.write.assessrisk.AssessRisk;
import io.bihuan.clue.write.demandassessment.DemandAssessment;
import io.bihuan.clue.write.liftprotection.LiftProtection;
import io.bihuan.clue.write.reviewprotection.ReviewProtection;
import io.bihuan.clue.write.ringprotection.RingProtection;
import io.bihuan.clue.write.setcontactpolicy.SetContactPolicy;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Protection of a reporter 举报人保护 (F21; AOCL 61, 62): how great the risk is, which measures are in force, and how the reporter may be
 * contacted. It is kept by tip and knows nobody (ADR 49). Nobody in the conflict set decides, nobody lifts what they applied, and every
 * measure in force has a day on which it is looked at again.
 */
@Aggregate
class ReporterProtection {

    @AggregateIdentifier
    private @Nullable String protectionId;

    private String tipId;
    private boolean assessed;
    private boolean toAssess;
    private Set<String> leaks = Set.of();
    private Map<String, MeasureInForce> inForce = Map.of();

    ReporterProtection() {}

    /** Assesses the risk. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AssessRisk command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        Rule.verify(new ReferencesNameNobody(command.basisRef()));
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        apply(new RiskAssessed(
                command.protectionId(),
                command.tipId(),
                command.level().name(),
                command.basisRef(),
                actor.officer(),
                actor.unit(),
                now));
    }

    /** Learns that a leak is suspected. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DemandAssessment command, Clock clock) {
        if (protectionId != null && leaks.contains(command.leakId())) {
            throw new DomainException(ClueError.ASSESSMENT_ALREADY_DEMANDED);
        }
        apply(new RiskAssessmentDemanded(command.protectionId(), command.tipId(), command.leakId(), clock.instant()));
    }

    /** Agrees on how the reporter may be contacted. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetContactPolicy command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        ContactPolicy policy = command.policy();
        Rule.verify(new ContactPoliciesSayEnough(policy));
        mustBeFree(command.actor(), command.conflicts(), ChainOfCommand.at(units, divisions, now));
        apply(new ContactPolicySet(
                command.protectionId(),
                command.tipId(),
                policy.rule().name(),
                policy.channel() == null ? null : policy.channel().name(),
                policy.from(),
                policy.until(),
                command.actor().officer(),
                now));
    }

    /** Applies a measure. Created if missing, so that nobody is told by it whether there is a protection yet. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ApplyProtection command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        ProtectionMeasure measure = command.measure();
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        mustBeFree(actor, command.conflicts(), chain);
        Rule.verify(
                new RiskIsAssessedFirst(assessed),
                new ReferencesNameNobody(command.basisRef()),
                new AMeasureIsReviewedInTime(command.reviewOn(), chain.on()),
                new OnlyTheMinistryChangesIdentities(measure, actor));
        String agency = units.byId(command.executingUnit(), chain.on()).agency();
        Rule.verify(
                new OnlyThePoliceGuardPersons(measure, agency),
                new NobodyInConflictTakesPart("", command.executingUnit(), command.conflicts(), chain));
        mustNotBeInForce(measure, command.executingUnit());
        apply(new ProtectionMeasureApplied(
                command.protectionId(),
                command.tipId(),
                command.measureId(),
                measure.name(),
                measure.item(),
                command.executingUnit(),
                command.basisRef(),
                command.reviewOn(),
                endOf(command.reviewOn()),
                actor.officer(),
                actor.unit(),
                now));
    }

    /** Lets a measure go on. That nobody looked in time is told first, if nobody has told it yet. */
    @CommandHandler
    void decide(ReviewProtection command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        mustBeFree(actor, command.conflicts(), chain);
        measure(command.measureId());
        Rule.verify(
                new ReferencesNameNobody(command.basisRef()),
                new AMeasureIsReviewedInTime(command.reviewOn(), chain.on()));
        ring(command.measureId(), now);
        apply(new ProtectionMeasureReviewed(
                command.protectionId(),
                tipId,
                command.measureId(),
                command.basisRef(),
                command.reviewOn(),
                endOf(command.reviewOn()),
                actor.officer(),
                now));
    }

    /** Lifts a measure. */
    @CommandHandler
    void decide(LiftProtection command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        MeasureInForce lifted = measure(command.measureId());
        Rule.verify(
                new ReferencesNameNobody(command.basisRef()),
                new AnotherOfficerLifts(lifted.appliedBy(), actor.officer()),
                new OnlyTheMinistryChangesIdentities(lifted.measure(), actor),
                new ASuspectedLeakIsAssessedFirst(toAssess));
        apply(new ProtectionMeasureLifted(
                command.protectionId(),
                tipId,
                command.measureId(),
                command.reason().name(),
                command.basisRef(),
                actor.officer(),
                actor.unit(),
                now));
    }

    /** Tells once that nobody looked at a measure in time. */
    @CommandHandler
    void decide(RingProtection command, Clock clock) {
        ring(command.measureId(), clock.instant());
    }

    @EventSourcingHandler
    void evolve(RiskAssessed event) {
        protectionId = event.protectionId();
        tipId = event.tipId();
        assessed = true;
        toAssess = false;
    }

    @EventSourcingHandler
    void evolve(RiskAssessmentDemanded event) {
        protectionId = event.protectionId();
        tipId = event.tipId();
        Set<String> more = new TreeSet<>(leaks);
        more.add(event.leakId());
        leaks = Set.copyOf(more);
        toAssess = true;
    }

    @EventSourcingHandler
    void evolve(ContactPolicySet event) {
        protectionId = event.protectionId();
        tipId = event.tipId();
    }

    @EventSourcingHandler
    void evolve(ProtectionMeasureApplied event) {
        protectionId = event.protectionId();
        tipId = event.tipId();
        inForce = with(
                event.measureId(),
                new MeasureInForce(
                        ProtectionMeasure.valueOf(event.measure()),
                        event.executingUnit(),
                        event.appliedBy(),
                        event.reviewOn(),
                        event.reviewBy(),
                        false));
    }

    @EventSourcingHandler
    void evolve(ProtectionMeasureReviewed event) {
        inForce = with(event.measureId(), measure(event.measureId()).until(event.reviewOn(), event.reviewBy()));
    }

    @EventSourcingHandler
    void evolve(ProtectionReviewOverdue event) {
        inForce = with(event.measureId(), measure(event.measureId()).late());
    }

    @EventSourcingHandler
    void evolve(ProtectionMeasureLifted event) {
        Map<String, MeasureInForce> fewer = new TreeMap<>(inForce);
        fewer.remove(event.measureId());
        inForce = fewer;
    }

    private Map<String, MeasureInForce> with(String measureId, MeasureInForce measure) {
        Map<String, MeasureInForce> changed = new TreeMap<>(inForce);
        changed.put(measureId, measure);
        return changed;
    }

    private void ring(String measureId, Instant now) {
        MeasureInForce measure = inForce.get(measureId);
        if (measure != null && measure.isDue(now)) {
            apply(new ProtectionReviewOverdue(protectionId, tipId, measureId, measure.reviewOn(), now));
        }
    }

    private MeasureInForce measure(String measureId) {
        MeasureInForce measure = inForce.get(measureId);
        if (measure == null) {
            throw new DomainException(ClueError.MEASURE_NOT_IN_FORCE, Map.of("measureId", measureId));
        }
        return measure;
    }

    private void mustNotBeInForce(ProtectionMeasure measure, String executingUnit) {
        inForce.forEach((id, other) -> {
            if (other.measure() == measure && other.executingUnit().equals(executingUnit)) {
                throw new DomainException(ClueError.ALREADY_PROTECTED, Map.of("measureId", id));
            }
        });
    }

    private static void mustBeFree(Actor actor, ConflictSet conflicts, ChainOfCommand chain) {
        Rule.verify(new NobodyInConflictTakesPart(actor.officer(), actor.unit(), conflicts, chain));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Deadline.ZONE).toInstant();
    }
}
