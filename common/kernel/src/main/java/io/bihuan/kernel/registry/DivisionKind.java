package io.bihuan.kernel.registry;

/** What kind of place a division is 区划类别. */
public enum DivisionKind {
    /** 法定行政区. */
    STATUTORY,
    /** 功能区: a zone with its own administration but no level in law; what happens there counts for its parent, once. */
    FUNCTIONAL,
    /** 已撤销: kept for what was dated before its end. */
    HISTORIC
}
