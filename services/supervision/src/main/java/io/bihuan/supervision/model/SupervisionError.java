package io.bihuan.supervision.model;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** Refusals of the supervision service. */
public enum SupervisionError implements ErrorCode {
    /** This breach has its urge notice already. */
    URGE_ALREADY_ISSUED(Category.RULE, "该超期事项已催办", "请在已有催办单上办理。", true),
    /** Answered before. */
    URGE_ALREADY_ANSWERED(Category.RULE, "该催办单已答复", "如有新的进展,请在线索办理中记录。"),
    /** Somebody else's to answer. */
    ANSWER_IS_FOR_THE_URGED_UNIT(Category.FORBIDDEN, "只有被催办单位可以答复", "请由 facts 中所列单位的经办人答复。"),
    /** An answer that says nothing. */
    ANSWER_IS_A_PLACEHOLDER(Category.INVALID, "答复内容是占位文字", "请写明未按期完成的原因、目前进展和预计完成时间。"),
    /** The case is known here already. */
    CASE_ALREADY_NOTED(Category.RULE, "该案件已纳入视野", "无需重复登记。", true),
    /** Only anti-crime offices list, from the city level up, and only what was filed in their area, not above them. */
    LISTER_NOT_COMPETENT(Category.FORBIDDEN, "本单位不能挂牌督办该案件", "请报立案地的市级以上扫黑办挂牌;挂牌层级不得低于立案机关。"),
    /** Listed before and not delisted. */
    CASE_ALREADY_LISTED(Category.RULE, "该案件已挂牌督办", "请在已有挂牌上办理;摘牌后方可再次挂牌。"),
    /** Nothing to delist. */
    CASE_NOT_LISTED(Category.RULE, "该案件未在挂牌督办中", "请核对案件编号和挂牌状态。"),
    /** Only the level that listed, or one above it, delists. */
    DELISTING_LEVEL_TOO_LOW(Category.FORBIDDEN, "只有挂牌层级可以摘牌", "请向 facts 中所列的挂牌单位申请摘牌。"),
    /** A closed case needs no listing. */
    CASE_IS_CLOSED(Category.RULE, "该案件已经办结,不再挂牌", "如发现新的问题,请按新线索处理。"),
    /** Only the anti-crime office in whose area the case is assigns and releases its sponsor. */
    SPONSOR_IS_FOR_THE_AREAS_OFFICE(Category.FORBIDDEN, "包案领导由案件所在地的扫黑办确定", "请报办案机关所在地或者其上级扫黑办确定包案领导。"),
    /** One active sponsor a case. */
    CASE_HAS_A_SPONSOR(Category.RULE, "该案件已有包案领导", "更换包案领导的,请先解除现有包案。"),
    /** Nobody to release. */
    CASE_HAS_NO_SPONSOR(Category.RULE, "该案件没有包案领导", "请核对案件编号。"),
    /** Whoever must keep out does not sponsor. */
    SPONSOR_IN_CONFLICT(Category.RULE, "拟定的包案领导应当回避", "请另行确定与本案没有利害关系的领导。"),
    /** It is known here already. */
    STAGE_ALREADY_NOTED(Category.RULE, "该案件阶段已登记", "无需重复登记。", true),
    /** It is known here already. */
    JURISDICTION_ALREADY_NOTED(Category.RULE, "该指定管辖已登记", "无需重复登记。", true),
    /** It is known here already that the case was closed. */
    CASE_CLOSURE_ALREADY_NOTED(Category.RULE, "该案件的办结情况已登记", "无需重复登记。", true),
    /** As much or more of who must keep out is known here already. */
    CONFLICT_ALREADY_NOTED(Category.RULE, "该回避范围已登记", "无需重复登记。", true);

    private final Refusal refusal;

    SupervisionError(Category category, String title, String nextStep) {
        this(category, title, nextStep, false);
    }

    SupervisionError(Category category, String title, String nextStep, boolean alreadyDone) {
        this.refusal = new Refusal(category, title, nextStep, alreadyDone);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
