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
    /** This or something later of the clue's dispatch is known here already. */
    DISPATCH_ALREADY_NOTED(Category.RULE, "该交办情况已登记", "无需重复登记。", true),
    /** This or something later of who verifies the clue is known here already. */
    HANDLER_ALREADY_NOTED(Category.RULE, "该承办情况已登记", "无需重复登记。", true),
    /** This finding is known here already. */
    FINDING_ALREADY_NOTED(Category.RULE, "该核查结论已登记", "无需重复登记。", true),
    /** The query is there already. */
    QUERY_ALREADY_REQUESTED(Category.RULE, "该查询已申请", "无需重复申请。", true),
    /** There is no such query. */
    QUERY_UNKNOWN(Category.NOT_FOUND, "没有这项财产查询", "请核对查询编号。"),
    /** A query is requested, approved and recorded, in this order and once. */
    QUERY_NOT_NEXT(Category.RULE, "该查询当前状态不能这样办理", "查询按申请、批准、记录结果的顺序办理,各一次。"),
    /** What was not to be queried was found. */
    ASSET_NOT_REQUESTED(Category.RULE, "查询结果含有未经批准查询的财产", "请只记录批准查询范围内的财产;需要扩大范围的,另行申请。"),
    /** The list names nothing, something twice, or something that is no number of the list. */
    ASSET_LIST_INVALID(Category.INVALID, "财产清单序号不合规定", "请填写公安机关财产清单中的序号,每项一次;不得填写账号、姓名。"),
    /** The approver does not stand high enough. */
    LEVEL_TOO_LOW(Category.FORBIDDEN, "批准人层级不够", "请报 facts 中所列层级以上的公安机关负责人批准。"),
    /** The approver must keep out. */
    APPROVER_RECUSED(Category.FORBIDDEN, "批准人应当回避", "请由回避范围以外的公安机关负责人批准。"),
    /** Only for a suspected organisation of mafia type. */
    NOT_HEI(Category.RULE, "立案前的紧急措施只适用于涉嫌黑社会性质组织犯罪的线索", "不属于该情形的,请在立案后依法采取冻结措施。"),
    /** The measure is there already. */
    EMERGENCY_ALREADY_APPLIED(Category.RULE, "该紧急措施已采取", "无需重复采取。", true),
    /** There is no such measure. */
    EMERGENCY_UNKNOWN(Category.NOT_FOUND, "没有这项紧急措施", "请核对措施编号。"),
    /** 48 hours are not renewed. */
    EMERGENCY_NOT_RENEWED(Category.RULE, "同一财产不得再次采取紧急措施", "紧急措施期限为四十八小时,不得延长、续期;需要继续控制的,请在期限内立案并转为冻结。"),
    /** The 48 hours are over. */
    EMERGENCY_EXPIRED(Category.RULE, "紧急措施已满四十八小时", "期限届满自动解除;确有必要控制的,立案后另行依法冻结。"),
    /** The measure does not hold it. */
    ASSET_NOT_HELD(Category.RULE, "该财产不在此项紧急措施控制中", "请核对清单序号;仍在控制中的见 facts。"),
    /** No case was filed before the measure expired. */
    CASE_NOT_FILED_IN_TIME(Category.RULE, "紧急措施期限内没有立案,不能转为冻结", "请在期限届满前立案;期满未立案的,自动解除。"),
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
