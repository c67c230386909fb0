package io.bihuan.clue.model;

/** Why a clue is on a work list 清单类别 (F56). */
public enum WorkKind {
    /** 新增: it came to the unit. */
    NEW("新增"),
    /** 临期: its clock ends soon. */
    DUE("临期"),
    /** 停滞: its clock ran out, or nothing was done for long. */
    STUCK("停滞"),
    /** 退回: it came back, or is on its way back, and the unit has to decide where it goes. */
    RETURNED("退回");

    private final String label;

    WorkKind(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
