package io.bihuan.clue.model;

/** Grade of a clue 线索分级, from the ordinary up (F05; AOCL 24 "分级分类进行处置"); decides how long verification may take and how many gates its conclusion passes. */
public enum ClueGrade {
    /** 一般. */
    GENERAL("T08", 1),
    /** 重点. */
    KEY("T09", 2),
    /** 重大. */
    MAJOR("T09", 2);

    private final String verificationRule;
    private final int gates;

    ClueGrade(String verificationRule, int gates) {
        this.verificationRule = verificationRule;
        this.gates = gates;
    }

    /** Whether this grade is the more serious one. */
    public boolean isAbove(ClueGrade other) {
        return compareTo(other) > 0;
    }

    /** How many organs have to pass its conclusion 把关次数 (F10). */
    public int gates() {
        return gates;
    }

    /** The id of the time-limit rule of its verification. */
    public String verificationRule() {
        return verificationRule;
    }
}
