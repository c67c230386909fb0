package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.RewardAppealed;
import io.bihuan.clue.events.RewardApproved;
import io.bihuan.clue.events.RewardDeclined;
import io.bihuan.clue.events.RewardEndorsed;
import io.bihuan.clue.events.RewardLapsed;
import io.bihuan.clue.events.RewardNotified;
import io.bihuan.clue.events.RewardPaid;
import io.bihuan.clue.events.RewardProposed;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.RewardBand;
import io.bihuan.clue.model.RewardCategory;
import io.bihuan.clue.model.RewardScheme;
import io.bihuan.clue.model.RewardSchemes;
import io.bihuan.clue.model.RewardShare;
import io.bihuan.clue.model.RewardStatus;
import io.bihuan.clue.write.appealreward.AppealReward;
import io.bihuan.clue.write.approvereward.ApproveReward;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.clue.write.declinereward.DeclineReward;
import io.bihuan.clue.write.notifyreward.NotifyReward;
import io.bihuan.clue.write.payreward.PayReward;
import io.bihuan.clue.write.proposereward.ProposeReward;
import io.bihuan.clue.write.ringreward.RingReward;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Reward of those who reported 奖励申领 (F20; AOCL 8): one for each clue and organisation, within the highest band that applies, approved
 * by two officers, collected within thirty days of a notice (T45) and paid to a token. It knows nothing of who reported.
 */
@Aggregate
class RewardClaim {

    private static final String COLLECTION = "T45";
    private static final int NOTICES = 2;

    @AggregateIdentifier
    private @Nullable String rewardId;

    private RewardStatus status;
    private String clueId;
    private RewardShares shares = RewardShares.none();
    private Approvals approvals;
    private int notices;
    private LocalDate collectOn;
    private Instant collectBy;
    private boolean appealed;

    RewardClaim() {}

    /** Proposes it, or proposes it again after an appeal. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ProposeReward command, RewardSchemes schemes, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        if (rewardId != null && status != RewardStatus.APPEALED) {
            throw new DomainException(ClueError.REWARD_ALREADY_PROPOSED, Map.of("rewardId", rewardId));
        }
        Actor actor = command.actor();
        Instant now = clock.instant();
        ConcludedClue conclusion = command.conclusion();
        Rule.verify(
                new OnlyTheProvenIsRewarded(!conclusion.kind().isNegative()),
                new NoOrganisationIsRewardedTwice(command.rewardedElsewhere()),
                new NobodyInConflictTakesPart(
                        actor.officer(),
                        actor.unit(),
                        conclusion.conflicts(),
                        ChainOfCommand.at(units, divisions, now)));
        tokensNameNobody(command);
        RewardScheme scheme = schemes.of(actor.unit(), LocalDate.ofInstant(now, Deadline.ZONE));
        RewardBand band = scheme.highest(command.categories(), command.contribution());
        Rule.verify(
                new TheTriggerHasHappened(band.trigger(), command.trigger()),
                new AmountLiesInTheBand(command.amount(), band));
        shares.mustAllow(command.amount(), command.shares());
        apply(new RewardProposed(
                command.rewardId(),
                conclusion.clueId(),
                conclusion.clueNo(),
                conclusion.sequence(),
                command.organisation(),
                command.categories().stream().map(RewardCategory::name).toList(),
                band.category().name(),
                command.contribution().name(),
                command.trigger().name(),
                command.triggerRef(),
                scheme.id(),
                scheme.version(),
                band.lower(),
                band.upper(),
                command.amount(),
                command.shares().stream().map(RewardShare::payee).toList(),
                command.shares().stream().map(RewardShare::amount).toList(),
                actor.officer(),
                actor.unit(),
                now));
    }

    /** Agrees to it; with the second it is approved. */
    @CommandHandler
    void decide(ApproveReward command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        approvals.mustBeFreeOfConflict(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        Rule.verify(
                new ARewardIsApprovedByOthers(approvals.requester(), actor.officer()),
                new TwoOfficersApproveAReward(approvals.officers(), actor.officer()),
                new OnlyTheProvenIsRewarded(command.stillProven()),
                new NoOrganisationIsRewardedTwice(command.rewardedElsewhere()));
        boolean approves = approvals.lackOne();
        apply(new RewardEndorsed(command.rewardId(), actor.officer(), actor.unit(), now));
        if (approves) {
            apply(new RewardApproved(command.rewardId(), clueId, shares.payees(), shares.amounts(), now));
        }
    }

    /** Gives none. */
    @CommandHandler
    void decide(DeclineReward command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        Rule.verify(
                new ARewardIsApprovedByOthers(approvals.requester(), actor.officer()),
                new ReferencesNameNobody(command.basisRef()));
        apply(new RewardDeclined(
                command.rewardId(),
                clueId,
                command.ground().name(),
                command.basisRef(),
                actor.officer(),
                actor.unit(),
                now));
    }

    /** Starts the time to collect. */
    @CommandHandler
    void decide(
            NotifyReward command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        Rule.verify(new ReferencesNameNobody(command.noticeRef()));
        Deadline limit = deadlines.compute(COLLECTION, now, actor.unit());
        apply(new RewardNotified(
                command.rewardId(),
                notices + 1,
                command.noticeRef(),
                limit.ruleId(),
                limit.ruleVersion(),
                limit.calendarVersion(),
                limit.dueOn(),
                limit.dueAt(),
                actor.officer(),
                now));
    }

    /** Pays a share; with the last one it is paid. */
    @CommandHandler
    void decide(PayReward command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        shares.mustPay(command.payee(), command.amount());
        Rule.verify(
                new WhoDecidesDoesNotPay(approvals.everybody(), actor.officer()),
                new CollectionIsStillOpen(now, collectBy),
                new ReferencesNameNobody(command.proofRef()));
        apply(new RewardPaid(
                command.rewardId(),
                clueId,
                command.payee(),
                command.amount(),
                command.proofRef(),
                shares.lackOne(),
                actor.officer(),
                now));
    }

    /** Has it decided again. */
    @CommandHandler
    void decide(AppealReward command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        if (appealed) {
            throw new DomainException(ClueError.REWARD_ALREADY_APPEALED);
        }
        Rule.verify(new ReferencesNameNobody(command.appealRef()));
        apply(new RewardAppealed(command.rewardId(), clueId, command.appealRef(), actor.officer(), now));
    }

    /** Tells that the time to collect is over; the first time notice is given once more. */
    @CommandHandler
    void decide(RingReward command, Clock clock) {
        Instant now = clock.instant();
        if (status == RewardStatus.NOTIFIED && !now.isBefore(collectBy)) {
            apply(new RewardLapsed(command.rewardId(), clueId, notices, collectOn, notices >= NOTICES, now));
        }
    }

    @EventSourcingHandler
    void evolve(RewardProposed event) {
        rewardId = event.rewardId();
        status = RewardStatus.PROPOSED;
        clueId = event.clueId();
        shares = shares.after(event);
        approvals = Approvals.none(event.proposedBy(), event.proposingUnit());
        notices = 0;
    }

    @EventSourcingHandler
    void evolve(RewardEndorsed event) {
        approvals = approvals.and(event.endorsedBy(), event.endorsingUnit());
    }

    @EventSourcingHandler
    void evolve(RewardApproved event) {
        status = RewardStatus.APPROVED;
    }

    @EventSourcingHandler
    void evolve(RewardNotified event) {
        status = RewardStatus.NOTIFIED;
        notices = event.notice();
        collectOn = event.collectOn();
        collectBy = event.collectBy();
    }

    @EventSourcingHandler
    void evolve(RewardPaid event) {
        shares = shares.after(event);
        status = event.complete() ? RewardStatus.PAID : status;
    }

    @EventSourcingHandler
    void evolve(RewardDeclined event) {
        status = RewardStatus.DECLINED;
    }

    @EventSourcingHandler
    void evolve(RewardLapsed event) {
        status = event.forfeited() ? RewardStatus.FORFEITED : RewardStatus.LAPSED;
    }

    @EventSourcingHandler
    void evolve(RewardAppealed event) {
        status = RewardStatus.APPEALED;
        appealed = true;
    }

    private static void mustBeFree(Actor actor, ConflictSet conflicts, ChainOfCommand chain) {
        Rule.verify(new NobodyInConflictTakesPart(actor.officer(), actor.unit(), conflicts, chain));
    }

    private static void tokensNameNobody(ProposeReward command) {
        Stream.concat(
                        Stream.of(command.triggerRef()),
                        Stream.concat(
                                Stream.ofNullable(command.organisation()),
                                command.shares().stream().map(RewardShare::payee)))
                .forEach(reference -> Rule.verify(new ReferencesNameNobody(reference)));
    }
}
