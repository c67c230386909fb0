package io.bihuan.clue.model;

/** By what a link between two clues was proposed 串并线索来源 (F12). */
public enum LinkMethod {
    /** 举报内容相似. */
    SIMILAR_TIPS,
    /** 同一地点. */
    SAME_PLACE,
    /** 同类手法. */
    SAME_CONDUCT,
    /** 人工研判. */
    ANALYST
}
