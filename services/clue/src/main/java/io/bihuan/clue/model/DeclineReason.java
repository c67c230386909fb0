package io.bihuan.clue.model;

/**
 * Why a tip is not accepted 不予受理理由 (F01, AOCL 52). A closed list: what another organ is competent for is referred to it and
 * never declined.
 */
public enum DeclineReason {
    /** 没有可以核查的具体事实. */
    NO_FACTS_TO_CHECK,
    /** 同一事项已有结论,且没有新的事实. */
    CONCLUDED_WITHOUT_NEW_FACTS,
    /** 依法不属于任何机关受理的事项. */
    NO_MATTER_OF_ANY_ORGAN
}
