package io.bihuan.casefile.model;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** Refusals of the case service. */
public enum CaseError implements ErrorCode {
    /** The clue has its case already. */
    CASE_ALREADY_PROPOSED(Category.RULE, "该线索已提出立案建议", "请查询已有案件,不要重复提出。", true),
    /** Filed before, or past filing. */
    CASE_ALREADY_FILED(Category.RULE, "该案件已经立案", "请在已有案件上记录后续阶段。"),
    /** What the proposal rested on was given up. */
    CLUE_VERIFIED_AGAIN(Category.RULE, "该线索已重启核查,原结论不再作为立案依据", "请待线索重新查结;属实的,将再次提出立案建议。"),
    /** It rests on no proposal that waits for anybody, or as much is known already. */
    REOPENING_CHANGES_NOTHING(Category.RULE, "该线索重启核查不影响本案,或已登记", "无需办理。", true),
    /** Only the police file, at county level or above. */
    FILING_ORGAN_NOT_COMPETENT(Category.FORBIDDEN, "只有县级以上公安机关可以立案", "请报送有管辖权的县级以上公安机关办理。"),
    /** Another police organ has the case. */
    NOT_COMPETENT(Category.FORBIDDEN, "本机关对该案件没有管辖权", "该案件由 facts 中所列公安机关办理;确需改变管辖的,报共同的上级公安机关指定。"),
    /** Only who stands above both organs decides which of them is competent. */
    NO_COMMON_SUPERIOR(Category.FORBIDDEN, "指定管辖应由共同的上级公安机关决定", "请报对原办案机关和拟指定机关均有领导关系的上级公安机关。"),
    /** A station, or another agency, cannot be made competent. */
    DESIGNEE_NOT_COMPETENT(Category.INVALID, "只能指定县级以上公安机关管辖", "请改为县级以上公安机关。"),
    /** Whoever must keep out is not made competent. */
    DESIGNEE_IN_CONFLICT(Category.RULE, "拟指定的机关应当回避", "请指定回避范围以外的公安机关,或者由上级公安机关提级管辖。"),
    /** It has the case already. */
    ALREADY_COMPETENT(Category.RULE, "该机关已经管辖本案", "无需重复指定。", true),
    /** The police do not have the case any more. */
    JURISDICTION_SETTLED(Category.RULE, "案件已不在公安机关办理阶段,不能改变侦查管辖", "审查起诉、审判阶段的管辖由检察院、法院另行决定。"),
    /** The stage does not follow from where the case stands. */
    STAGE_NOT_NEXT(Category.RULE, "案件当前阶段不能直接进入所报阶段", "请按阶段顺序记录;允许的下一阶段见 facts。"),
    /** The stage is another organ's to record. */
    STAGE_OF_ANOTHER_ORGAN(Category.FORBIDDEN, "该阶段只能由主管机关记录", "请由 facts 中所列条线的机关记录本阶段。"),
    /** A stage cannot be reached tomorrow. */
    STAGE_IN_THE_FUTURE(Category.RULE, "阶段日期晚于今天", "请核对法律文书日期后重新提交。"),
    /** Something of the case is still open. */
    CASE_NOT_FINAL(Category.RULE, "案件尚无终局结果,不能办结", "请先记录生效裁判、不起诉决定或者撤销案件。"),
    /** Closed before. */
    CASE_ALREADY_CLOSED(Category.RULE, "该案件已经办结", "如有新情况,请另行提出。", true),
    /** This or something later of who sponsors it is known here already. */
    SPONSORS_ALREADY_NOTED(Category.RULE, "该包案情况已登记", "无需重复登记。", true),
    /** As much or more of who must keep out is known here already. */
    CONFLICT_ALREADY_NOTED(Category.RULE, "该回避范围已登记", "无需重复登记。", true);

    private final Refusal refusal;

    CaseError(Category category, String title, String nextStep) {
        this(category, title, nextStep, false);
    }

    CaseError(Category category, String title, String nextStep, boolean alreadyDone) {
        this.refusal = new Refusal(category, title, nextStep, alreadyDone);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
