package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.Custody;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One clue 线索 as it stands. A phase is null until the clue has come to it.
 *
 * @param allowed the commands that lead on from here
 * @param line on which line it runs, if it is not a clue like any other
 * @param merger what it has to do with other clues, if anything
 * @param custody who has it, and to whom it is on its way; null in a document from before that was told
 * @param returnedBy the unit that returned it, if one did
 * @param team who verifies it jointly, if several tips came or a team was proposed or named
 * @param aftermath what else came of it after its conclusion
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record ClueDetails(
        String clueId,
        String clueNo,
        String tipId,
        String status,
        String statusLabel,
        List<String> allowed,
        Origin origin,
        @Nullable ClueLine line,
        @Nullable ClueMerger merger,
        @Nullable Triage triage,
        @Nullable Custody custody,
        @Nullable Route route,
        @Nullable String returnedBy,
        @Nullable Verification verification,
        @Nullable ClueTeam team,
        @Nullable Conclusion conclusion,
        List<EarlierConclusion> earlierConclusions,
        @Nullable CaseLink caseLink,
        @Nullable Feedback feedback,
        @Nullable ClueAftermath aftermath,
        List<ClueDeadline> deadlines,
        @Nullable Instant handledAt,
        @Nullable String outcome,
        @Nullable Instant closedAt,
        long version) {

    /** A document from before clues could be reopened names no earlier conclusions. */
    public ClueDetails {
        earlierConclusions = Optional.ofNullable(earlierConclusions).orElse(List.of());
    }

    /** Where it came from 来源. */
    public record Origin(
            String sourceClass,
            Instant receivedAt,
            Instant registeredAt,
            String deskUnit,
            String divisionCode,
            String industry) {}

    /** What triage decided 研判; the grade with the unit that set it last, unless that was triage itself. */
    public record Triage(
            String matterClass,
            String suspectedLadder,
            String industry,
            String grade,
            @Nullable String gradedBy,
            List<String> conflictUnits,
            List<String> conflictOfficers,
            String firstOfficer,
            String secondOfficer,
            Instant triagedAt) {

        /** With another grade, and who set it. */
        Triage graded(String newGrade, String by) {
            return new Triage(
                    matterClass,
                    suspectedLadder,
                    industry,
                    newGrade,
                    by,
                    conflictUnits,
                    conflictOfficers,
                    firstOfficer,
                    secondOfficer,
                    triagedAt);
        }

        /** With more who must keep out. */
        Triage and(List<String> units, List<String> officers) {
            return new Triage(
                    matterClass,
                    suspectedLadder,
                    industry,
                    grade,
                    gradedBy,
                    joined(conflictUnits, units),
                    joined(conflictOfficers, officers),
                    firstOfficer,
                    secondOfficer,
                    triagedAt);
        }

        /** What kind of matter it is, and nothing of whom it is about. */
        Triage outline() {
            return new Triage(
                    matterClass, suspectedLadder, industry, grade, null, List.of(), List.of(), "", "", triagedAt);
        }

        private static List<String> joined(List<String> known, List<String> added) {
            return Stream.concat(known.stream(), added.stream()).toList();
        }
    }

    /** Where it went 去向. */
    public record Route(
            String handlingUnit,
            String dispatchedBy,
            Instant dispatchedAt,
            LocalDate dueOn,
            @Nullable Instant acknowledgedAt) {}

    /** How verification went 核查. */
    public record Verification(
            List<String> verifiers,
            String approvedBy,
            String approvingUnit,
            Instant startedAt,
            boolean reporterAnswered,
            List<Measure> measures,
            List<Pause> pauses) {}

    /** How long it rested, and why 中止; without an end it rests still. */
    public record Pause(
            String ground,
            String decisionRef,
            String approvingUnit,
            Instant pausedAt,
            @Nullable Instant resumedAt) {}

    /** What the verifiers did 措施. */
    public record Measure(
            String kind, Instant performedAt, boolean afterDispatch, boolean lateEntry, String reference) {}

    /** What they found 结论; confirmed once another organ has passed it. */
    public record Conclusion(
            String kind,
            String ladder,
            String reportRef,
            String submittedBy,
            @Nullable Instant concludedAt,
            @Nullable ClueSignoff signoff) {

        Conclusion signedOff(UnaryOperator<ClueSignoff> change) {
            return signoff == null ? this : with(change.apply(signoff));
        }

        Conclusion with(ClueSignoff now) {
            return new Conclusion(kind, ladder, reportRef, submittedBy, concludedAt, now);
        }
    }

    /** What was concluded before it was verified again 原结论, and why it was. */
    public record EarlierConclusion(Conclusion conclusion, String ground, String basis, Instant reopenedAt) {}

    /** The case it became 案件. */
    public record CaseLink(String caseId, String caseNo, String filingUnit, Instant filedAt) {}

    /** What the reporter was told 反馈. */
    public record Feedback(
            String outcome,
            @Nullable String channel,
            @Nullable String waiverReason,
            Instant fedBackAt) {}

    /** Where it stands and what runs, for somebody who need not know what it says. */
    public ClueDetails statusOnly() {
        return bare(status, statusLabel, deadlines, null);
    }

    /** Whether the time is over in which its content may be read (T54). */
    public boolean isRestricted() {
        return aftermath != null && aftermath.isRestricted();
    }

    /** That there is such a clue. */
    public ClueDetails metadataOnly() {
        return bare("", "", List.of(), null);
    }

    /**
     * What a unit is shown before it signs for the clue (T1): from whom and how urgent, what kind of matter and where, and what it
     * can answer. Neither what was reported or found, nor who must keep out.
     */
    public ClueDetails preview() {
        return bare(status, statusLabel, deadlines, triage == null ? null : triage.outline());
    }

    /** Who has it; of a document from before that was told, what its route says. */
    public Custody custodyNow() {
        if (custody != null) {
            return custody;
        }
        Custody before = Custody.at(origin.deskUnit());
        if (route == null || status.equals(ClueStatus.RETURNED.name())) {
            return before;
        }
        Custody offered = before.offered(route.handlingUnit(), route.dispatchedBy(), route.dispatchedAt());
        return status.equals(ClueStatus.DISPATCHED.name()) ? offered : offered.taken();
    }

    /** The same with another part about other clues. */
    public ClueDetails with(@Nullable ClueMerger shown) {
        return new ClueDetails(
                clueId,
                clueNo,
                tipId,
                status,
                statusLabel,
                allowed,
                origin,
                line,
                shown,
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

    private ClueDetails bare(
            String shownStatus, String shownLabel, List<ClueDeadline> clocks, @Nullable Triage outline) {
        boolean asked = outline != null;
        Origin where = new Origin(
                "", origin.receivedAt(), origin.registeredAt(), origin.deskUnit(), origin.divisionCode(), "");
        return new ClueDetails(
                clueId,
                clueNo,
                "",
                shownStatus,
                shownLabel,
                asked ? ClueStatus.DISPATCHED.allowed() : List.of(),
                where,
                null,
                null,
                outline,
                asked ? custodyNow().withoutFormer() : null,
                asked ? route : null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                aftermath == null || shownStatus.isEmpty() ? null : aftermath.header(),
                clocks,
                null,
                null,
                null,
                version);
    }

    static ClueDetails evolve(@Nullable ClueDetails before, ClueEvent event, EventInfo info) {
        if (event instanceof ClueRegistered e) {
            return ClueDetailsDraft.of(e, info.sequence());
        }
        if (event instanceof DisciplineLineRegistered e) {
            return ClueDetailsDraft.of(e, info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a clue begins with its registration, not with " + info.type());
        }
        return ClueDetailsDraft.fold(before, event, info.sequence());
    }
}
