package io.bihuan.clue.model;

/** A measure of protection 保护措施, by the items of AOCL 61(1). */
public enum ProtectionMeasure {
    /** 不公开真实姓名、住址和工作单位等个人信息. */
    IDENTITY_WITHHELD(1),
    /** 采取不暴露外貌、真实声音等出庭作证措施. */
    APPEARANCE_MASKED(2),
    /** 禁止特定的人接触被保护人员. */
    CONTACT_FORBIDDEN(3),
    /** 对人身和住宅采取专门性保护措施. */
    PERSON_AND_HOME_GUARDED(4),
    /** 变更被保护人员的身份,重新安排住所和工作单位. */
    IDENTITY_CHANGED(5),
    /** 其他必要的保护措施. */
    OTHER(6);

    private final int item;

    ProtectionMeasure(int item) {
        this.item = item;
    }

    /** Which item of AOCL 61(1) it is. */
    public int item() {
        return item;
    }

    /** Whether only the police carry it out (AOCL 62). */
    public boolean isForThePolice() {
        return this == CONTACT_FORBIDDEN || this == PERSON_AND_HOME_GUARDED || this == IDENTITY_CHANGED;
    }

    /** Whether only the Ministry of Public Security decides on it (AOCL 62). */
    public boolean isForTheMinistry() {
        return this == IDENTITY_CHANGED;
    }
}
