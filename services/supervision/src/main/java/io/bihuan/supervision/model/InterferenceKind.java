package io.bihuan.supervision.model;

/** How far it went 干预情形 (F44): asking is recorded as well as directing. */
public enum InterferenceKind {
    /** 过问. */
    ASKED,
    /** 插手. */
    MEDDLED,
    /** 干预. */
    DIRECTED
}
