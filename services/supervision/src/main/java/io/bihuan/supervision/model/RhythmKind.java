package io.bihuan.supervision.model;

/** The three parts of the working rhythm 工作节奏 (F56, T40). */
public enum RhythmKind {
    /** 日梳理: every working day. */
    DAILY("日梳理"),
    /** 周研判: every week that has a working day; weeks begin on Monday. */
    WEEKLY("周研判"),
    /** 月会商: every month. */
    MONTHLY("月会商");

    private final String label;

    RhythmKind(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
