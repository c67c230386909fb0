package io.bihuan.portal.clues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clue 线索 as the clue service shows it to the officer who asks; what that officer may not see is missing. */
record Clue(
        String clueId,
        String clueNo,
        @Nullable String tipId,
        @Nullable String status,
        @Nullable List<String> allowed,
        Origin origin,
        @Nullable Line line,
        @Nullable Merger merger,
        @Nullable Triage triage,
        @Nullable Custody custody,
        @Nullable Route route,
        @Nullable String returnedBy,
        @Nullable Verification verification,
        @Nullable Team team,
        @Nullable Conclusion conclusion,
        @Nullable List<Earlier> earlierConclusions,
        @Nullable CaseLink caseLink,
        @Nullable Feedback feedback,
        @Nullable Aftermath aftermath,
        @Nullable List<Deadline> deadlines,
        @Nullable Instant handledAt,
        @Nullable String outcome,
        @Nullable Instant closedAt,
        long version) {

    Clue {
        allowed = Objects.requireNonNullElse(allowed, List.of());
        deadlines = Objects.requireNonNullElse(deadlines, List.of());
        earlierConclusions = Objects.requireNonNullElse(earlierConclusions, List.of());
    }

    /** 来源. */
    record Origin(
            @Nullable String sourceClass,
            @Nullable Instant receivedAt,
            @Nullable Instant registeredAt,
            @Nullable String deskUnit,
            @Nullable String divisionCode,
            @Nullable String industry) {}

    /** 条线. */
    record Line(
            String line,
            @Nullable String parentId,
            @Nullable String crimeLineId,
            @Nullable String crimeLineNo,
            @Nullable String disciplineLineId,
            @Nullable String disciplineLineNo,
            @Nullable String disciplineUnit,
            @Nullable String disposal) {}

    /** 并案. */
    record Merger(
            @Nullable String mergedInto,
            @Nullable String mergedIntoNo,
            @Nullable String ground,
            @Nullable List<Absorbed> absorbed) {
        /** 并入线索. */
        record Absorbed(String clueId, String clueNo, String ground, Instant absorbedAt) {}
    }

    /** 研判. */
    record Triage(
            @Nullable String matterClass,
            @Nullable String suspectedLadder,
            @Nullable String grade,
            @Nullable List<String> conflictUnits,
            @Nullable List<String> conflictOfficers,
            @Nullable String firstOfficer,
            @Nullable String secondOfficer,
            @Nullable Instant triagedAt) {}

    /** 在谁手中. */
    record Custody(
            @Nullable String custodian,
            @Nullable String sender,
            @Nullable Offer offer,
            @Nullable List<String> former) {
        /** 交办或者退回途中. */
        record Offer(
                String to,
                String by,
                @Nullable Instant offeredAt,
                @Nullable String returnReason) {}
    }

    /** 去向. */
    record Route(
            String handlingUnit,
            @Nullable String dispatchedBy,
            @Nullable Instant dispatchedAt,
            @Nullable LocalDate dueOn,
            @Nullable Instant acknowledgedAt) {}

    /** 核查. */
    record Verification(
            @Nullable List<String> verifiers,
            @Nullable String approvedBy,
            @Nullable String approvingUnit,
            @Nullable Instant startedAt,
            boolean reporterAnswered,
            @Nullable List<Measure> measures,
            @Nullable List<Pause> pauses) {
        Verification {
            verifiers = Objects.requireNonNullElse(verifiers, List.of());
            measures = Objects.requireNonNullElse(measures, List.of());
            pauses = Objects.requireNonNullElse(pauses, List.of());
        }
    }

    /** 措施. */
    record Measure(
            String kind,
            @Nullable Instant performedAt,
            boolean afterDispatch,
            boolean lateEntry,
            @Nullable String reference) {}

    /** 中止. */
    record Pause(
            String ground,
            @Nullable String decisionRef,
            @Nullable String approvingUnit,
            @Nullable Instant pausedAt,
            @Nullable Instant resumedAt) {}

    /** 专班. */
    record Team(
            int tips,
            @Nullable String proposedFor,
            @Nullable Formed formed) {
        /** 已组建. */
        record Formed(
                String trigger,
                String leadUnit,
                @Nullable Instant formedAt,
                @Nullable List<Member> members,
                @Nullable Instant dissolvedAt) {}

        /** 成员. */
        record Member(
                String officer,
                String unit,
                @Nullable Instant joinedAt,
                @Nullable Instant leftAt) {}
    }

    /** 结论. */
    record Conclusion(
            String kind,
            String ladder,
            String reportRef,
            @Nullable String submittedBy,
            @Nullable Instant concludedAt,
            @Nullable Signoff signoff) {}

    /** 原结论. */
    record Earlier(Conclusion conclusion, String ground, String basis, Instant reopenedAt) {}

    /** 审签与把关. */
    record Signoff(
            String textHash,
            @Nullable String template,
            int templateVersion,
            @Nullable List<Slot> slots,
            int gatesNeeded,
            @Nullable List<Gate> gates,
            @Nullable String sentBack) {
        Signoff {
            slots = Objects.requireNonNullElse(slots, List.of());
            gates = Objects.requireNonNullElse(gates, List.of());
        }

        /** 签字栏. */
        record Slot(
                int number,
                String role,
                String post,
                @Nullable String substitute,
                @Nullable String signedBy,
                @Nullable String unit,
                @Nullable String opinion,
                @Nullable Instant signedAt) {}

        /** 把关. */
        record Gate(String unit, String passedBy, Instant passedAt) {}

        /** The slot that is signed next, from the bottom up; null if all are, or it was sent back. */
        public @Nullable Slot next() {
            return sentBack != null
                    ? null
                    : Objects.requireNonNull(slots).stream()
                            .filter(slot -> slot.signedBy() == null)
                            .findFirst()
                            .orElse(null);
        }
    }

    /** 案件. */
    record CaseLink(
            String caseNo,
            @Nullable String filingUnit,
            @Nullable Instant filedAt) {}

    /** 反馈. */
    record Feedback(
            String outcome,
            @Nullable String channel,
            @Nullable String waiverReason,
            @Nullable Instant fedBackAt) {}

    /** 结论之后. */
    record Aftermath(
            @Nullable Referral referral,
            @Nullable List<Outflow> outflows,
            @Nullable Archive archive) {
        /** 移送行业治乱. */
        record Referral(
                @Nullable String channel,
                String referredTo,
                @Nullable String referralRef,
                @Nullable Instant referredAt,
                @Nullable String reply,
                @Nullable Instant answeredAt) {}

        /** 未回流事项. */
        record Outflow(String item, String outflowId, Instant openedAt) {}

        /** 归档. */
        record Archive(String archiveNo, @Nullable LocalDate retainedUntil) {}
    }

    /** 限期. */
    record Deadline(
            String clock,
            @Nullable String unit,
            @Nullable LocalDate ruleDueOn,
            LocalDate dueOn,
            boolean provisional,
            @Nullable Instant startedAt,
            String state,
            boolean breached,
            int extensions,
            int daysPaused,
            @Nullable Instant metAt) {

        /** Whether it can still run out. */
        public boolean runs() {
            return List.of("RUNNING", "WARNED", "DUE", "BREACHED").contains(state);
        }
    }

    /** The grade, if it is shown. */
    public @Nullable String grade() {
        return triage == null ? null : triage.grade();
    }

    /** What is under signature, or was. */
    public @Nullable Signoff signoff() {
        return conclusion == null ? null : conclusion.signoff();
    }
}
