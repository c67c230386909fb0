package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueAbsorbed;
import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueElevated;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueLineReopened;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueLowered;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReleased;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ClueUnmerged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DisciplineLineConcluded;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.events.MergedResultFedBack;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.events.OfficialImplicated;
import io.bihuan.clue.events.ResultFedBack;
import io.bihuan.clue.events.ReturnOffered;
import io.bihuan.clue.events.ReturnRefused;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.Custody;
import io.bihuan.clue.read.StatusAfter;
import io.bihuan.clue.read.cluedetails.ClueDetails.CaseLink;
import io.bihuan.clue.read.cluedetails.ClueDetails.Conclusion;
import io.bihuan.clue.read.cluedetails.ClueDetails.EarlierConclusion;
import io.bihuan.clue.read.cluedetails.ClueDetails.Feedback;
import io.bihuan.clue.read.cluedetails.ClueDetails.Origin;
import io.bihuan.clue.read.cluedetails.ClueDetails.Route;
import io.bihuan.clue.read.cluedetails.ClueDetails.Triage;
import io.bihuan.clue.read.cluedetails.ClueDetails.Verification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link ClueDetails} while one event is being folded into it; lives for that one call. */
final class ClueDetailsDraft {

    private final Map<Class<?>, Consumer<ClueEvent>> folds = new HashMap<>();
    private final ClueDetails before;

    private ClueStatus status;
    private @Nullable ClueLine line;
    private @Nullable ClueMerger merger;
    private @Nullable Triage triage;
    private Custody custody;
    private @Nullable Route route;
    private @Nullable String returnedBy;
    private @Nullable Verification verification;
    private @Nullable ClueTeam team;
    private @Nullable Conclusion conclusion;
    private List<EarlierConclusion> earlierConclusions;
    private @Nullable CaseLink caseLink;
    private @Nullable Feedback feedback;
    private @Nullable ClueAftermath aftermath;
    private List<ClueDeadline> deadlines;
    private @Nullable Instant handledAt;
    private @Nullable String outcome;
    private @Nullable Instant closedAt;

    private ClueDetailsDraft(ClueDetails before) {
        this.before = before;
        status = ClueStatus.valueOf(before.status());
        line = before.line();
        merger = before.merger();
        triage = before.triage();
        custody = before.custodyNow();
        route = before.route();
        returnedBy = before.returnedBy();
        verification = before.verification();
        team = before.team();
        conclusion = before.conclusion();
        earlierConclusions = before.earlierConclusions();
        caseLink = before.caseLink();
        feedback = before.feedback();
        aftermath = before.aftermath();
        deadlines = before.deadlines();
        handledAt = before.handledAt();
        outcome = before.outcome();
        closedAt = before.closedAt();
        lines();
        mergers();
        desk();
        consequences();
    }

    static ClueDetails of(ClueRegistered e, long version) {
        Origin origin = new Origin(
                e.sourceClass(), e.receivedAt(), e.registeredAt(), e.deskUnit(), e.divisionCode(), e.industry());
        return born(e.clueId(), e.clueNo(), e.tipId(), origin, null, version);
    }

    static ClueDetails of(DisciplineLineRegistered e, long version) {
        Origin origin = new Origin(
                e.sourceClass(), e.receivedAt(), e.registeredAt(), e.deskUnit(), e.divisionCode(), e.industry());
        return born(e.clueId(), e.clueNo(), e.tipId(), origin, ClueLine.discipline(e), version);
    }

    private static ClueDetails born(
            String clueId, String clueNo, String tipId, Origin origin, @Nullable ClueLine line, long version) {
        ClueStatus status = ClueStatus.REGISTERED;
        return new ClueDetails(
                clueId,
                clueNo,
                tipId,
                status.name(),
                status.label(),
                ClueLine.allowed(line, status),
                origin,
                line,
                null,
                null,
                Custody.at(origin.deskUnit()),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                version);
    }

    static ClueDetails fold(ClueDetails before, ClueEvent event, long version) {
        ClueDetailsDraft draft = new ClueDetailsDraft(before);
        draft.status = StatusAfter.of(event, draft.status);
        draft.verification = VerificationFold.VERIFICATION.after(draft.verification, event);
        draft.team = ClueTeam.after(draft.team, event);
        draft.conclusion = ConclusionFold.CONCLUSION.after(draft.conclusion, event);
        draft.aftermath = ClueAftermath.after(draft.aftermath, event);
        draft.deadlines = DeadlineFold.DEADLINES.after(draft.deadlines, event);
        draft.folds.getOrDefault(event.getClass(), ignored -> {}).accept(event);
        return draft.finished(version);
    }

    private ClueDetails finished(long version) {
        return new ClueDetails(
                before.clueId(),
                before.clueNo(),
                before.tipId(),
                status.name(),
                status.label(),
                ClueLine.allowed(line, status),
                before.origin(),
                line,
                merger,
                triage,
                custody,
                route,
                returnedBy,
                verification,
                team,
                conclusion,
                earlierConclusions,
                caseLink,
                feedback,
                aftermath,
                deadlines,
                handledAt,
                outcome,
                closedAt,
                version);
    }

    private void lines() {
        on(OfficialImplicated.class, e -> line = ClueLine.implicated());
        on(ClueSplit.class, e -> line = ClueLine.split(e));
        on(DisciplineLineConcluded.class, e -> {
            line = Objects.requireNonNull(line).disposedOf(e.disposal());
            closedAt = e.concludedAt();
        });
        on(ClueLineReopened.class, e -> closedAt = null);
    }

    private void mergers() {
        on(ClueMerged.class, e -> {
            merger = ClueMerger.into(
                    e, deadlines.stream().filter(ClueDeadline::isOpen).toList());
            deadlines = deadlines.stream().filter(clock -> !clock.isOpen()).toList();
        });
        on(ClueUnmerged.class, e -> {
            deadlines = Stream.concat(deadlines.stream(), Objects.requireNonNull(merger).held().stream())
                    .toList();
            merger = null;
            feedback = null;
        });
        on(
                MergedResultFedBack.class,
                e -> feedback = new Feedback(e.outcome(), e.channel(), e.waiverReason(), e.fedBackAt()));
        on(ClueAbsorbed.class, e -> merger = ClueMerger.with(merger, e));
        on(ClueReleased.class, e -> merger = merger == null ? null : merger.without(e));
    }

    private void desk() {
        on(
                ClueTriaged.class,
                e -> triage = new Triage(
                        e.matterClass(),
                        e.suspectedLadder(),
                        e.industry(),
                        e.grade(),
                        null,
                        e.conflictUnits(),
                        List.of(),
                        e.firstOfficer(),
                        e.secondOfficer(),
                        e.triagedAt()));
        on(ClueElevated.class, e -> triage = Objects.requireNonNull(triage).graded(e.grade(), e.gradedBy()));
        on(ClueLowered.class, e -> triage = Objects.requireNonNull(triage).graded(e.grade(), e.gradedBy()));
        on(ClueDispatched.class, e -> {
            custody = sent(e.handlingUnit(), e.dispatchedBy(), e.dispatchedAt());
            route = new Route(e.handlingUnit(), e.dispatchedBy(), e.dispatchedAt(), e.dueOn(), null);
        });
        on(ClueReceiptAcknowledged.class, e -> {
            custody = custody.taken();
            Route sent = Objects.requireNonNull(route);
            route = new Route(
                    sent.handlingUnit(), sent.dispatchedBy(), sent.dispatchedAt(), sent.dueOn(), e.acknowledgedAt());
        });
        on(ReturnOffered.class, e -> custody = custody.offeredBack(e.reasonCode(), e.offeredAt()));
        on(ReturnRefused.class, e -> custody = custody.kept());
        on(ClueReturned.class, e -> {
            custody = custody.back();
            returnedBy = e.unit();
            endClocks();
        });
        on(ConflictDeclared.class, e -> triage = Objects.requireNonNull(triage).and(e.units(), e.officers()));
        on(OfferWithdrawn.class, e -> {
            custody = custody.kept();
            if (!e.ofReturn()) {
                takenOff();
            }
        });
        on(OfferLapsed.class, e -> {
            custody = custody.lapsed(e.escalatedTo());
            takenOff();
        });
        on(ClueRecalled.class, e -> {
            custody = custody.recalled();
            takenOff();
        });
        on(ClueRedispatched.class, e -> {
            custody = sent(e.handlingUnit(), e.decidedBy(), e.dispatchedAt());
            route = new Route(e.handlingUnit(), e.decidedBy(), e.dispatchedAt(), e.dueOn(), null);
            endClocks();
        });
    }

    private Custody sent(String unit, String by, Instant when) {
        return ClueLine.isDiscipline(line) ? custody.handedOver(unit) : custody.offered(unit, by, when);
    }

    /** No unit is to verify it any more. */
    private void takenOff() {
        route = null;
        endClocks();
    }

    private void consequences() {
        on(
                ClueConvertedToCase.class,
                e -> caseLink = new CaseLink(e.caseId(), e.caseNo(), e.filingUnit(), e.filedAt()));
        on(
                ResultFedBack.class,
                e -> feedback = new Feedback(e.outcome(), e.channel(), e.waiverReason(), e.fedBackAt()));
        on(ClueHandled.class, e -> {
            handledAt = e.handledAt();
            outcome = e.outcome();
        });
        on(ClueLoopClosed.class, e -> closedAt = e.closedAt());
        on(ClueReopened.class, this::beginAgain);
    }

    private <E extends ClueEvent> void on(Class<E> type, Consumer<E> fold) {
        folds.put(type, event -> fold.accept(type.cast(event)));
    }

    /** What was verified and concluded before stays readable; what came of it does not hold any more, but for the case. */
    private void beginAgain(ClueReopened e) {
        EarlierConclusion earlier =
                new EarlierConclusion(Objects.requireNonNull(conclusion), e.ground(), e.basis(), e.reopenedAt());
        earlierConclusions =
                Stream.concat(earlierConclusions.stream(), Stream.of(earlier)).toList();
        conclusion = null;
        feedback = null;
        handledAt = null;
        outcome = null;
        closedAt = null;
        endClocks();
    }

    private void endClocks() {
        deadlines = DeadlineFold.ended(deadlines);
    }
}
