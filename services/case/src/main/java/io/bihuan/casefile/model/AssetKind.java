package io.bihuan.casefile.model;

import io.bihuan.kernel.registry.Level;

/**
 * Kinds of assets 涉案财产种类: how long each may be frozen, and who approves that (T24 to T26; 办理刑事案件程序规定 239, 243 to 245). The law sets
 * these terms, so they are no table that a policy could lengthen.
 */
public enum AssetKind {
    /** 存款、汇款等资金. */
    DEPOSIT(6, Level.COUNTY),
    /** 债券、股票、基金份额等证券. */
    SECURITIES(24, Level.COUNTY),
    /** 股权. */
    EQUITY(6, Level.CITY),
    /** 上市公司股权. */
    LISTED_EQUITY(6, Level.PROVINCE),
    /** 保单权益. */
    INSURANCE_POLICY(6, Level.CITY);

    private static final int MAJOR_DEPOSIT = 12;

    private final int months;
    private final Level approver;

    AssetKind(int months, Level approver) {
        this.months = months;
        this.approver = approver;
    }

    /**
     * For how many months it is frozen.
     *
     * @param major whether the case is a major or complex one 重大、复杂案件; only deposits are frozen longer for that
     */
    public int months(boolean major) {
        return major && this == DEPOSIT ? MAJOR_DEPOSIT : months;
    }

    /** From which level up the approver must be. */
    public Level approver(boolean major) {
        return major && this == DEPOSIT ? Level.CITY : approver;
    }
}
