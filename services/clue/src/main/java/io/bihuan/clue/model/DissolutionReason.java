package io.bihuan.clue.model;

/** Why a joint team is dissolved 撤销事由 (F11). */
public enum DissolutionReason {
    /** 任务完成. */
    WORK_DONE,
    /** 重新组建. */
    FORMED_ANEW,
    /** 不再需要. */
    NO_LONGER_NEEDED
}
