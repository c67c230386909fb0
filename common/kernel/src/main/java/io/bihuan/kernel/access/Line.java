package io.bihuan.kernel.access;

/** On which line a matter runs 办理条线 (domain F12). */
public enum Line {
    /** 涉黑涉恶线. */
    CRIME,
    /** 纪检监察线: sealed; whoever does not work on it learns nothing, not even that it is there. */
    DISCIPLINE,
    /** 双线: a matter of both, which holds the link between them (F09). Only the anti-crime office and the discipline organ know of it. */
    BOTH
}
