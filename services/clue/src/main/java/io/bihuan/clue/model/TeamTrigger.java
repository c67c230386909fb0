package io.bihuan.clue.model;

/** Why a joint team verifies a clue 组建专班事由 (F11; seed 004 "内容多、时间长、重复举报"). */
public enum TeamTrigger {
    /** 内容多: stated by who decides. */
    VOLUMINOUS,
    /** 时间长: counted from the registration. */
    LONG_RUNNING,
    /** 重复举报: counted by the tips. */
    REPEATED
}
