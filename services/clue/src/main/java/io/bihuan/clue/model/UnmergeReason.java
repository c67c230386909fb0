package io.bihuan.clue.model;

/** Why a clue goes its own way again 解除并案事由 (F12). */
public enum UnmergeReason {
    /** 并案有误. */
    WRONGLY_MERGED,
    /** 经核查不是同一事项. */
    ANOTHER_MATTER,
    /** 主线索已不能并入; only the system says so. */
    NOT_TAKEN_IN
}
