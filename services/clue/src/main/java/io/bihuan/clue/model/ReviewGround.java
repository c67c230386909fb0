package io.bihuan.clue.model;

/** Why a conclusion is read again 复核事由 (F18). */
public enum ReviewGround {
    /** 重点、重大线索查否. */
    IMPORTANT_NEGATIVE,
    /** 一般线索查否,按记录的种子抽取. */
    SAMPLE,
    /** 举报人有异议. */
    DISSENT,
    /** 由负责人指定,如重复举报. */
    CHOSEN
}
