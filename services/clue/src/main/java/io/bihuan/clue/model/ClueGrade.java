package io.bihuan.clue.model;

/** Grade of a clue 线索分级 (F05; AOCL 24 "分级分类进行处置"); decides how long verification may take. */
public enum ClueGrade {
    /** 一般. */
    GENERAL("T08"),
    /** 重点. */
    KEY("T09"),
    /** 重大. */
    MAJOR("T09");

    private final String verificationRule;

    ClueGrade(String verificationRule) {
        this.verificationRule = verificationRule;
    }

    /** The id of the time-limit rule of its verification. */
    public String verificationRule() {
        return verificationRule;
    }
}
