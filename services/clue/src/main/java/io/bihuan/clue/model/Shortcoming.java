package io.bihuan.clue.model;

/** Why a conclusion goes back to the verifiers 补查、重查事由 (F07, F10). A code, so that nothing of a person gets into it. */
public enum Shortcoming {
    /** 事实不清. */
    FACTS_UNCLEAR,
    /** 证据不足. */
    EVIDENCE_INSUFFICIENT,
    /** 遗漏举报内容. */
    ALLEGATION_OMITTED,
    /** 定性不当. */
    CHARACTER_WRONG,
    /** 程序有误. */
    PROCEDURE_FAULTY
}
