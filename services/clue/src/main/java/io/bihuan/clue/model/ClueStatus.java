package io.bihuan.clue.model;

import io.bihuan.kernel.DomainException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a clue stands 线索状态 (domain §2.1), and which commands it allows from there. No state can be skipped (I1): what
 * the table does not list is refused. Conflicts, grades and joint teams have rules of their own. Ringing, extending and recounting a clock, and asking for closure, are answered in every
 * state.
 */
public enum ClueStatus {
    /** 已登记. */
    REGISTERED("已登记", "TriageClue"),
    /** 已研判分流. */
    TRIAGED("已研判分流", "DispatchClue", "SplitClue"),
    /** 已拆分(双交办): its two lines are worked on; it closes with them. */
    SPLIT_PARENT("已拆分（双交办）"),
    /** 已并案: worked on in another clue, it owes its own reporters what comes of it; unmerged, it stands where it stood (F12). */
    MERGED("已并案", "RecordFeedback", "UnmergeClue"),
    /** 已交办. */
    DISPATCHED("已交办", "AcknowledgeReceipt", "ReturnClue", "WithdrawOffer"),
    /** 待接回: the unit that has it wants it to go back. */
    RETURN_OFFERED("待接回", "AcceptReturn", "RefuseReturn", "WithdrawOffer"),
    /** 已退回. */
    RETURNED("已退回", "RedispatchClue"),
    /** 已撤回: dispatched to a unit and withdrawn before that one signed. */
    WITHDRAWN("已撤回", "RedispatchClue"),
    /** 逾期未签收: dispatched to a unit that did not sign. */
    LAPSED("逾期未签收", "RedispatchClue"),
    /** 已收回: taken from a unit that must keep out. */
    RECALLED("已收回", "RedispatchClue"),
    /** 已签收. */
    ACCEPTED("已签收", "ApproveVerificationStart", "ReturnClue"),
    /** 核查中. */
    VERIFYING("核查中", "RecordMeasure", "SubmitConclusion", "PauseVerification"),
    /** 核查中止: nothing is done but deciding that it goes on. */
    PAUSED("核查中止", "ResumeVerification"),
    /** 审签中. */
    UNDER_SIGNOFF("审签中", "SignConclusion", "RefuseSignature", "DesignateSubstitute", "SubmitConclusion"),
    /** 待把关: signed as far as there is a ladder. */
    UNDER_GATE("待把关", "ConfirmConclusion", "OrderReverification"),
    /** 已查结: verification is concluded; not the same as handled, not the same as closed (F16). */
    CONCLUDED("已查结", "RecordFeedback", "ConvertToCase", "ReferAdministratively", "CompleteHandling", "ReopenClue"),
    /** 已转案件. */
    CASE_OPENED("已转案件", "RecordFeedback", "CompleteHandling", "ReopenClue"),
    /** 已移送行业/治安: disorder, and no organised crime (F23). */
    REFERRED(
            "已移送行业/治安",
            "RecordFeedback",
            "ReferAdministratively",
            "NoteReferralReply",
            "CompleteHandling",
            "ReopenClue"),
    /** 已办结. */
    HANDLED("已办结", "RecordFeedback", "CloseLoop", "ReopenClue"),
    /** 已闭环. */
    LOOP_CLOSED("已闭环", "ArchiveClue", "ReopenClue"),
    /** 已归档: kept for a time, and out of it again if it is verified again. */
    ARCHIVED("已归档", "ReopenClue");

    private final String label;
    private final List<String> allowed;

    ClueStatus(String label, String... allowed) {
        this.label = label;
        this.allowed = List.of(allowed);
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }

    /** The simple names of the commands that lead on from here. */
    public List<String> allowed() {
        return allowed;
    }

    /** Where a conclusion is once its text is frozen: with those who sign it or, if nobody has to, at the gate. */
    public static ClueStatus frozenWith(List<String> slots) {
        return slots.isEmpty() ? UNDER_GATE : UNDER_SIGNOFF;
    }

    /** Where a clue is once an offer was withdrawn: with the unit that wanted to return it, or not dispatched any more. */
    public static ClueStatus withdrawn(boolean ofReturn) {
        return ofReturn ? ACCEPTED : WITHDRAWN;
    }

    /** Whether this state lies before the other in the life of a clue. */
    public boolean isBefore(ClueStatus other) {
        return ordinal() < other.ordinal();
    }

    /** Whether it can be worked on in another clue from here: nobody is asked to take it, nothing is submitted (F12). */
    public boolean mayBeMerged() {
        return this == REGISTERED
                || this == TRIAGED
                || this == RETURNED
                || this == WITHDRAWN
                || this == LAPSED
                || this == RECALLED
                || this == ACCEPTED
                || this == VERIFYING;
    }

    /** Whether another clue can be worked on in it: its conclusion does not lie before those who sign it yet. */
    public boolean takesOthersIn() {
        return isBefore(UNDER_SIGNOFF) && this != SPLIT_PARENT && this != MERGED;
    }

    /** Whether a unit has the clue in its hands, or is asked to take it, so that it can be recalled from it. */
    public boolean isInHands() {
        return this == DISPATCHED
                || this == RETURN_OFFERED
                || this == ACCEPTED
                || this == VERIFYING
                || this == PAUSED
                || this == UNDER_SIGNOFF
                || this == UNDER_GATE;
    }

    /** Whether its grade may change: it was triaged, and no text is under signature that was frozen by the grade it has. */
    public boolean isOpenToGrading() {
        return this != REGISTERED && this != SPLIT_PARENT && isBefore(UNDER_SIGNOFF);
    }

    /** Whether it is with a unit that verifies it or is about to, and nothing has been submitted yet. */
    public boolean isBeingVerified() {
        return this == ACCEPTED || this == VERIFYING || this == PAUSED;
    }

    /** Whether a unit holds the clue, or is asked to, but has not begun to verify it, so that it can still go elsewhere. */
    public boolean isHeldUnverified() {
        return this == DISPATCHED || this == RETURN_OFFERED || this == ACCEPTED;
    }

    /**
     * Checks that a command may be decided now.
     *
     * @throws DomainException WRONG_STATE, naming the state and the commands it allows
     */
    public void mustAllow(Object command) {
        String name = command.getClass().getSimpleName();
        if (!allowed.contains(name)) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("state", name());
            facts.put("stateLabel", label);
            facts.put("command", name);
            facts.put("allowed", allowed);
            throw new DomainException(ClueError.WRONG_STATE, facts);
        }
    }
}
