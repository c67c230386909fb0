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
    /** The log of a sponsored case is its sponsor's. */
    LOG_IS_FOR_THE_SPONSOR(Category.FORBIDDEN, "只有本案的包案领导可以记录协调事项", "请核对案件编号;如包案领导已经更换,请由现任包案领导记录。"),
    /** Evidence, facts and decisions are the organ's that handles the case. */
    SPONSOR_DECIDES_NOTHING(Category.FORBIDDEN, "包案领导不得对证据采信、事实定性和处理决定提出具体意见", "请只协调资源和配合;本次提交未生效,并已留痕备查。"),
    /** Numbers of people do not belong in a text that is kept for ever. */
    TEXT_NAMES_SOMEBODY(Category.INVALID, "文字中含有身份证号或电话号码", "请改用单位、职务或材料编号说明,材料原件按编号留存。"),
    /** Nobody records what they asked themselves. */
    RECORDER_IS_THE_ASKER(Category.RULE, "不能登记本人的过问", "请由被过问的经办人登记。"),
    /** Recorded before. */
    INTERFERENCE_ALREADY_RECORDED(Category.RULE, "该干预过问已经登记", "无需重复登记。", true),
    /** Somebody else's to classify. */
    CLASSIFYING_IS_FOR_THE_RECEIVER(Category.FORBIDDEN, "只有接收该记录的纪检监察机关可以甄别", "请由接收单位的经办人甄别。"),
    /** Whoever recorded it does not judge it. */
    NOBODY_CLASSIFIES_THEIR_OWN(Category.RULE, "登记人不能甄别自己登记的干预过问", "请由接收单位的其他经办人甄别。"),
    /** Classified before. */
    INTERFERENCE_ALREADY_CLASSIFIED(Category.RULE, "该干预过问已经甄别", "请核对甄别结论;有新情况请另行登记。"),
    /** Duty by procedure, or nobody has said yet what it was. */
    INTERFERENCE_NOT_IMPROPER(Category.RULE, "该记录未被甄别为不当过问或者违法干预", "请先甄别;依程序履行职责的,不通报、不追责。"),
    /** Made known to these before. */
    INTERFERENCE_ALREADY_NOTIFIED(Category.RULE, "该记录已在此范围内通报", "请核对通报文号;扩大范围的,选择另一通报范围。"),
    /** Improper is not unlawful. */
    ONLY_THE_UNLAWFUL_IS_REFERRED(Category.RULE, "只有违法干预才能移送追责", "不当过问的,请按规定通报;有新证据的,另行登记。"),
    /** Handed on before. */
    INTERFERENCE_ALREADY_REFERRED(Category.RULE, "该记录已经移送", "请向 facts 所列机关查询办理情况。"),
    /** Neither made known nor handed on. */
    INTERFERENCE_NOT_TOLD_YET(Category.RULE, "该记录尚未通报或者移送", "请先通报或者移送,再登记处理结果。"),
    /** Handled before. */
    INTERFERENCE_ALREADY_HANDLED(Category.RULE, "该记录已有处理结果", "请核对处理文号;结果改变的,另行登记。"),
    /** In a report already. */
    INTERFERENCE_ALREADY_REPORTED(Category.RULE, "该记录已列入季度报告", "无需重复登记。", true),
    /** The report of this unit is open already. */
    QUARTER_ALREADY_OPEN(Category.RULE, "该单位本季度报告已开启", "无需重复开启。", true),
    /** A unit reports for itself. */
    QUARTER_IS_THE_UNITS_OWN(Category.FORBIDDEN, "只能报告本单位的干预过问情况", "请由该单位的经办人报告。"),
    /** The quarter still runs. */
    QUARTER_NOT_OVER(Category.RULE, "该季度尚未结束", "请在季度结束后报告;没有情况的,也应当零报告。"),
    /** Reported before. */
    QUARTER_ALREADY_REPORTED(Category.RULE, "该季度已经报告", "请核对已有报告;有新情况的,列入下一季度。"),
    /** It is known here already. */
    STAGE_ALREADY_NOTED(Category.RULE, "该案件阶段已登记", "无需重复登记。", true),
    /** It is known here already. */
    JURISDICTION_ALREADY_NOTED(Category.RULE, "该指定管辖已登记", "无需重复登记。", true),
    /** It is known here already that the case was closed. */
    CASE_CLOSURE_ALREADY_NOTED(Category.RULE, "该案件的办结情况已登记", "无需重复登记。", true),
    /** The period of this unit is scheduled already. */
    RHYTHM_ALREADY_SCHEDULED(Category.RULE, "该时段的工作节奏已排定", "无需重复排定。", true),
    /** A unit records its own rhythm and no other's. */
    RHYTHM_IS_THE_UNITS_OWN(Category.FORBIDDEN, "只能登记本单位的梳理、研判和会商", "请由 facts 中所列单位的人员登记。"),
    /** Only units with a desk keep the rhythm. */
    RHYTHM_NOT_KEPT(Category.RULE, "该单位在该时段不实行此项工作制度", "请核对单位和日期;实行范围见工作节奏规则表。"),
    /** Nobody works in that period. */
    RHYTHM_WITHOUT_WORKING_DAY(Category.RULE, "该时段没有工作日,无需办理", "请核对日期和工作日历。"),
    /** It has not come yet. */
    RHYTHM_IN_ADVANCE(Category.RULE, "该时段尚未开始,不能提前登记", "请在该时段开始后登记。"),
    /** It was over before anybody scheduled it. */
    RHYTHM_NEVER_SCHEDULED(Category.RULE, "该时段未曾排定,不能补办", "请核对日期;系统启用以前的时段不补登。"),
    /** Recorded before. */
    RHYTHM_ALREADY_KEPT(Category.RULE, "该时段已登记", "如需更正,请在下一时段的记录中说明。"),
    /** Somebody is named twice among those who took part. */
    PARTICIPANT_NAMED_TWICE(Category.INVALID, "同一人员在参加人员中重复出现", "请删去 facts 中所列的重复人员后重新提交。"),
    /** An index number or an officer id that looks like a personal number. */
    MINUTES_NAME_SOMEBODY(Category.INVALID, "记录文号或者参加人员中含有证件号或者电话号码", "请只填写文号和人员编号,不填写个人信息。"),
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
