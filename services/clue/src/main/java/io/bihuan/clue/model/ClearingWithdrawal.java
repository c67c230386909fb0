package io.bihuan.clue.model;

/** Why a clearing is given up 撤回事由: nobody is cleared against their will, nor of what may be true after all. */
public enum ClearingWithdrawal {
    /** 本人不同意. */
    TARGET_DECLINED,
    /** 结论已不成立. */
    CONCLUSION_GIVEN_UP
}
