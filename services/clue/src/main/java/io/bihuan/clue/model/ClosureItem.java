package io.bihuan.clue.model;

/** What must have come back before a clue's loop closes 闭环清单 (F16, I8). */
public enum ClosureItem {
    /** 核查尚未查结. */
    CONCLUSION,
    /** 所转案件尚未办结. */
    CASE,
    /** 所移送行业、治安部门尚未反馈: or it was not referred yet. */
    REFERRAL,
    /** 尚未办结. */
    HANDLING,
    /** 尚未反馈举报人. */
    FEEDBACK,
    /** 澄清尚未公开: a clearing was proposed and neither published nor given up (F22). */
    CLEARING,
    /** 复核尚未决定: the conclusion is being read again (F18). */
    REVIEW,
    /** 举报奖励尚未办结: proposed, not yet paid, declined or forfeited (F20). */
    REWARD,
    /** 交办上级尚未验收: whoever closes stands below the level that assigned it (I9). */
    ACCEPTANCE,
    /** 双交办的条线尚未全部闭环; which one, nobody is told. */
    LINES,
    /** 所并入的线索尚未闭环: a merged clue is counted with the one it is worked on in. */
    MAIN_CLUE,
    /** 保护措施在查结后尚未复查: which, and for whom, nobody is told. */
    PROTECTION
}
