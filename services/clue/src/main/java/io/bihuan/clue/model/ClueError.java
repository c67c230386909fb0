package io.bihuan.clue.model;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** Every refusal of the clue service, with what is wrong and what the officer does next. */
public enum ClueError implements ErrorCode {
    /** The tip is in the log already: the answer to a repeated row. */
    TIP_ALREADY_RECEIVED(Category.RULE, "该举报件已经接收。", "无需重复录入;如有新情况,请作为新的举报件提交。", true),
    /** No such tip. */
    TIP_UNKNOWN(Category.NOT_FOUND, "没有找到该举报件。", "请核对举报件编号后重试。"),
    /** No such source class. */
    SOURCE_CLASS_UNKNOWN(Category.INVALID, "线索来源代码不在代码表内。", "请从来源代码表中选择一项后重新提交。"),
    /** The tip belongs to that clue already. */
    TIP_ALREADY_ATTACHED(Category.RULE, "该举报件已经关联到这条线索。", "无需重复关联;请直接查看该线索。", true),
    /** The tip belongs to another clue. */
    TIP_ATTACHED_ELSEWHERE(Category.RULE, "该举报件已经关联到另一条线索。", "请打开已关联的线索办理;确需合并的,报线索核查中心决定。"),
    /** A tip that belongs to a clue is neither declined nor referred. */
    TIP_HAS_A_CLUE(Category.RULE, "该举报件已经关联线索,不得不予受理或移转。", "请按线索办理;关联有误的,先解除关联。"),
    /** The tip was declined or referred before. */
    TIP_ALREADY_SETTLED(Category.RULE, "该举报件已经不予受理或已移转。", "请查看该举报件的办理记录;确应受理的,可以登记为线索。"),
    /** The tip belongs to no clue. */
    TIP_NOT_ATTACHED(Category.RULE, "该举报件没有关联线索。", "无需解除;请直接查看该举报件。"),
    /** The clue was registered from this very tip. */
    CLUE_COMES_FROM_TIP(Category.RULE, "该线索由这件举报登记而来,不得解除关联。", "如登记有误,请按线索程序办理并说明。"),

    /** A clue and itself. */
    LINK_TO_ITSELF(Category.INVALID, "线索不能与自身关联或合并。", "请选择另一条线索。"),
    /** It was proposed before, and may be decided. */
    LINK_ALREADY_KNOWN(Category.RULE, "这两条线索的关联已经提出过。", "无需重复提出;有新情况的,由人员直接确认关联。", true),
    /** They are linked. */
    CLUES_ALREADY_LINKED(Category.RULE, "这两条线索已经关联。", "无需重复关联。", true),
    /** Nobody ever proposed or confirmed it. */
    LINK_UNKNOWN(Category.NOT_FOUND, "这两条线索之间没有关联。", "请核对线索编号后重试。"),
    /** The command does not fit the state the link is in. */
    LINK_WRONG_STATE(Category.RULE, "关联当前状态不允许这样办理。", "请按“allowed”所列的下一步办理。"),
    /** A machine decides on no link (PIPL 24). */
    LINK_NEEDS_A_PERSON(Category.FORBIDDEN, "系统只能提示关联,须由人员决定。", "请由线索核查中心人员确认或不予关联。"),

    /** No such clue. */
    CLUE_UNKNOWN(Category.NOT_FOUND, "没有找到该线索。", "请核对线索编号后重试。"),
    /** The clue is registered already. */
    CLUE_ALREADY_REGISTERED(Category.RULE, "该线索已经登记。", "无需重复登记;请直接查看该线索。", true),
    /** The command does not fit the state the clue is in (I1). */
    WRONG_STATE(Category.RULE, "线索当前状态不允许这样办理。", "请按“allowed”所列的下一步办理,不得跳过环节。"),

    /** It takes two persons. */
    SECOND_OFFICER_REQUIRED(Category.RULE, "该事项须由两人办理,复核人不能是本人。", "请另一名人员复核后再提交。"),
    /** An official is implicated: the clue is not dispatched as one (I4). */
    DUAL_LINE_REQUIRED(Category.RULE, "线索涉及公职人员,不得作为一条线索交办。", "请先办理双交办拆分(split-clue),分别交公安机关和纪检监察机关。"),
    /** No official is implicated, so there is nothing to split. */
    NO_OFFICIAL_IMPLICATED(Category.RULE, "研判未认定涉及公职人员,不需要拆分。", "请直接交办;确有公职人员涉嫌的,研判时予以认定。"),
    /** The unit of the discipline line is none of the discipline organ. */
    NOT_A_DISCIPLINE_UNIT(Category.RULE, "纪检条线只能交纪检监察机关。", "请从单位名录中选择纪检监察机关。"),
    /** The clue was split, and only its lines are worked on. */
    CLUE_IS_SPLIT(Category.RULE, "该线索已经双交办拆分。", "请在相应条线上办理。"),
    /** The line closed already. */
    LINE_ALREADY_CLOSED(Category.RULE, "该条线已经闭环。", "无需重复办理。", true),
    /** The line is open already. */
    LINE_NOT_CLOSED(Category.RULE, "该条线正在办理。", "无需重复办理。", true),
    /** The discipline line does not leave the discipline organ. */
    LINE_STAYS_WITH_DISCIPLINE(Category.RULE, "该线索由纪检监察机关办理,不得退回。", "确无管辖权的,由纪检监察机关内部移送。"),
    /** The clue is on no discipline line. */
    NOT_A_DISCIPLINE_LINE(Category.RULE, "该线索不在纪检条线上。", "请按线索程序办理。"),
    /** It is merged already. */
    CLUE_ALREADY_MERGED(Category.RULE, "该线索已经并案。", "无需重复并案;并错的,先解除并案。", true),
    /** It is not merged. */
    CLUE_NOT_MERGED(Category.RULE, "该线索没有并案。", "无需解除;请直接办理该线索。", true),
    /** Other clues are worked on in it: no chains. */
    OTHERS_ARE_MERGED_INTO_IT(Category.RULE, "已有线索并入该线索,不得再并入其他线索或拆分。", "请先解除这些线索的并案。"),
    /** The two clues run on different lines. */
    MERGED_ACROSS_LINES(Category.RULE, "两条线索不在同一条线上,不得并案。", "请分别办理;确有联系的,办理关联。"),
    /** The clue it is to be worked on in is merged, split, or too far. */
    MAIN_CLUE_NOT_OPEN(Category.RULE, "所要并入的线索已并案、已拆分或已提交结论,不得再并入。", "请另选正在办理的线索;已有结论的,发现新事实后重启核查。"),
    /** The clue it is worked on in has no result that could be told. */
    MAIN_CLUE_NOT_CONCLUDED(Category.RULE, "该线索已并案,所并入的线索尚未查结,或正在重新核查。", "请待所并入的线索查结后,再向该线索的举报人反馈。"),
    /** Somebody who must keep out of the one may work on the other. */
    CONFLICTS_NOT_COVERED(Category.RULE, "须回避该线索的单位和人员,没有都回避所要并入的线索。", "请先在所要并入的线索上申报同样的回避,再并案。"),
    /** Who decides has not both clues in hand, nor stands above who has. */
    MERGED_BY_ONE_HAND(Category.FORBIDDEN, "并案和解除并案须由持有两条线索的单位,或其共同的上级单位决定。", "请报“custodians”所列单位的共同上级单位决定。"),
    /** It is noted already. */
    MERGE_ALREADY_NOTED(Category.RULE, "并案情况已经记录。", "无需重复记录。", true),
    /** By the time it was noted, the main clue took nothing in any more. */
    MERGE_NOT_TAKEN(Category.RULE, "所要并入的线索已不能再并入其他线索。", "并案自动解除;请分别办理。"),
    /** The clue has no due date after the day of dispatch (I2). */
    DUE_DATE_NOT_AFTER_DISPATCH(Category.RULE, "交办必须有办理期限,且期限须晚于交办当日。", "请填写晚于今日的办结期限。"),
    /** The handling unit is in the conflict set, or below a unit that is (I2, F14). */
    HANDLING_UNIT_IN_CONFLICT(Category.RULE, "承办单位须回避,不得接收该线索。", "请交“offeredUnit”所列的上一级单位,或异地单位承办。"),
    /** The acting unit is in the conflict set. */
    ACTING_UNIT_IN_CONFLICT(Category.FORBIDDEN, "本单位须回避,不得办理该线索。", "请由上一级单位办理。"),
    /** Everybody named is in the conflict set already. */
    CONFLICT_ALREADY_DECLARED(Category.RULE, "所列单位和人员均已申报回避。", "无需重复申报;请填写新发现须回避的单位或人员。", true),
    /** The acting unit is not the handling unit. */
    NOT_THE_HANDLING_UNIT(Category.FORBIDDEN, "只有承办单位可以这样办理。", "请由承办单位办理,或由上级改派。"),

    /** The clue was returned once before (I12). */
    RETURNED_TWICE(Category.RULE, "该线索已退回过一次,不得再次退回。", "请报双方共同的上级单位裁定,由其重新指定承办单位。"),
    /** The window for a return has passed (T05). */
    LATE_RETURN(Category.RULE, "已超过五个工作日的退回期限。", "由本单位继续承办;确无管辖权的,报共同的上级单位。"),
    /** A return is answered by who sent the clue. */
    NOT_THE_SENDER(Category.FORBIDDEN, "只有原交办单位可以答复退回。", "请由“sender”所列的单位接回或不予接回;久不答复的,报其上级单位裁定。"),
    /** An offer is withdrawn by who made it. */
    NOT_THE_OFFERER(Category.FORBIDDEN, "只有发出移交的单位或其上级可以撤回。", "请由“offeredBy”所列的单位撤回;不接收的,请退回并说明事由。"),
    /** A dispute is decided by a unit above both. */
    COMMON_SUPERIOR_DECIDES(Category.FORBIDDEN, "管辖争议须由双方共同的上级单位裁定。", "请报“commonSuperior”所列的单位裁定。"),

    /** The start of verification was not approved by police of county level or above. */
    START_APPROVAL_TOO_LOW(Category.FORBIDDEN, "启动核查须经承办单位或其上级的县级以上公安机关批准。", "请报县级以上公安机关负责人批准。"),
    /** Fewer than two verifiers. */
    TWO_VERIFIERS_REQUIRED(Category.RULE, "核查人员不得少于两人。", "请指定至少两名不同的核查人员。"),
    /** A coercive measure before a case is filed. */
    COERCIVE_BEFORE_FILING(Category.RULE, "立案前不得采取限制人身、财产权利的措施和技术侦查措施。", "请改用询问、查询、勘验、检查、鉴定、调取证据;确需强制措施的,先依法立案。"),
    /** The measure lies in the future. */
    MEASURE_IN_THE_FUTURE(Category.INVALID, "措施的实施时间晚于现在。", "请核对实施时间后重新填写。"),
    /** A measure without its evidence reference, or a waiver without its reason. */
    MEASURE_INCOMPLETE(Category.INVALID, "措施缺少证据索引号,或免予见面缺少理由。", "请补填证据索引号;免予见面的,请选择法定理由。"),
    /** A reference that holds a number by which a person can be found. */
    REFERENCE_NAMES_SOMEBODY(Category.INVALID, "索引号中含有身份证号或电话号码。", "请只填写卷宗、材料的索引号,不要填写任何个人信息。"),
    /** The reporter was neither met nor lawfully not met (seed 004, first must). */
    THREE_MUSTS_1(Category.RULE, "实名举报人尚未见面询问,也没有记录免予见面的理由。", "请先见面询问举报人并记录;确实不能见面的,记录理由。"),
    /** Nothing fresh was verified after dispatch (seed 004, second must). */
    THREE_MUSTS_2(Category.RULE, "交办之后没有新的核查措施,不得照抄以往材料。", "请重新核查举报内容,至少记录一项交办之后实施的措施。"),
    /** The ladder does not fit the kind of conclusion. */
    LADDER_NOT_SUPPORTED(Category.RULE, "结论种类与黑、恶、乱的定性不一致。", "请核对:未查实、无法核查、不属实的不得定性;不属黑恶的只可定为“乱”。"),
    /** Fewer than three days of attempts to reach the reporter. */
    REPORTER_NOT_SOUGHT(Category.RULE, "联系不上举报人须有三个不同日期的联系记录。", "请在不同日期再次联系举报人,并按“联系举报人未果”逐次记录。"),
    /** A waiver that does not fit the reporter. */
    WAIVER_NOT_LAWFUL(Category.RULE, "举报人并非匿名,不得以匿名为由免予见面。", "请见面询问举报人;确实不能见面的,选择符合实际的法定理由。"),
    /** The text under signature was submitted again as it is. */
    CONCLUSION_UNCHANGED(Category.RULE, "该结论文本正在审签,没有变化。", "无需重复提交;需要修改的,修改后重新提交,已签字作废。", true),
    /** Another text was signed than the frozen one. */
    ANOTHER_TEXT_SIGNED(Category.RULE, "所签文本不是当前固定的结论文本。", "请重新打开线索阅读当前结论,再按“textHash”所列文本签字。"),
    /** A slot is skipped or signed again. */
    SLOT_OUT_OF_ORDER(Category.RULE, "审签须自下而上逐级进行,不得跳签、重签。", "请由“nextSlot”所列签字栏的人员签字。"),
    /** A person signs two slots (I6). */
    SIGNED_TWICE(Category.RULE, "同一人不得签两个签字栏。", "请由该岗位的另一人签字;无人可签的,报上级单位指定代签人。"),
    /** The signer does not hold the post of the slot. */
    POST_NOT_HELD(Category.FORBIDDEN, "您不担任该签字栏的职务,或该栏已指定代签人。", "请由“post”所列职务的人员或被指定的代签人签字。"),
    /** A substitute is named by the chain itself, or from outside its line. */
    SUBSTITUTE_FROM_ABOVE(Category.FORBIDDEN, "代签人须由“chainOf”所列单位的上级单位指定。", "请报上级单位指定代签人。"),
    /** The slot is signed, or there is none. */
    SLOT_NOT_OPEN(Category.RULE, "该签字栏已签字或不存在。", "请从“nextSlot”所列签字栏起指定代签人。"),
    /** The substitute must keep out or has another slot. */
    SUBSTITUTE_NOT_FREE(Category.RULE, "所指定的人须回避,或已占用另一签字栏。", "请指定另一名人员代签。"),
    /** The second gate is passed by the organ or the officer of the first. */
    GATE_BY_SECOND_ORGAN(Category.RULE, "重点、重大线索须由两个不同机关的不同人员把关。", "请由“passedBy”以外的另一机关把关。"),
    /** The conclusion is confirmed by the unit that verified, or by one below it. */
    GATE_BY_OTHER_ORGAN(Category.RULE, "核查结论不得由承办单位及其下级自行把关。", "请由另一机关(如扫黑办或上级机关)把关确认。"),
    /** The officer who submitted the conclusion confirms it. */
    CONFIRMED_BY_SUBMITTER(Category.RULE, "提交结论或审签的人不得自行把关。", "请由另一名负责人把关确认。"),

    /** The clue has that grade or, to be lowered, a lower one; or, to be elevated, a higher one. */
    GRADE_UNCHANGED(Category.RULE, "所填级别不比现有级别更高(提级)或更低(降级)。", "现有级别见“grade”;请核对后重新选择。"),
    /** Neither has the clue nor sent it, nor stands above who has it. */
    NOT_IN_THE_CHAIN(Category.FORBIDDEN, "本单位不在该线索的办理链条上,不得定级。", "请由承办单位、其上级单位或登记该线索的扫黑办提出。"),
    /** The grade was set at a higher level (I11). */
    GRADE_SET_ABOVE(Category.FORBIDDEN, "该级别由上级确定,本级不得降级。", "请报“gradedBy”所列的单位或其上级批准。"),

    /** A joint team works on the clue already. */
    TEAM_ALREADY_FORMED(Category.RULE, "该线索已有联合核查专班。", "请在现有专班内办理;需要更换的,先撤销现有专班。"),
    /** No joint team works on the clue. */
    NO_TEAM(Category.RULE, "该线索没有联合核查专班。", "请先组建专班。"),
    /** It was neither reported often enough nor open for long enough. */
    TEAM_TRIGGER_NOT_MET(Category.RULE, "所选事由不成立。", "请核对“needed”所列条件;内容多、情况复杂的,以“VOLUMINOUS”为由组建并说明依据。"),
    /** A team of one unit is no joint team. */
    TEAM_NOT_JOINT(Category.RULE, "联合核查专班须由至少两个单位的人员组成。", "请补充其他单位的人员,每人只列一次。"),
    /** Somebody named, or the unit that leads, must keep out. */
    MEMBER_IN_CONFLICT(Category.RULE, "拟参加专班的人员或牵头单位须回避。", "请更换“inConflict”所列的人员或单位。"),
    /** Who signs was not named for the team from the unit they act for, or has left it. */
    NOT_NAMED_FOR_THE_TEAM(Category.FORBIDDEN, "您不是该专班的拟任成员。", "保密承诺须由本人以所在单位身份签署;确需参加的,请报牵头单位。"),
    /** The pledge was signed. */
    PLEDGE_ALREADY_SIGNED(Category.RULE, "您已经签署保密承诺。", "无需重复签署;请直接查看该线索。", true),
    /** Another text was signed than the one in force. */
    ANOTHER_PLEDGE_SIGNED(Category.RULE, "所签文本不是现行的保密承诺书。", "请重新阅读现行保密承诺书,再按“textHash”所列文本签署。"),
    /** Nobody of the team. */
    NOT_A_TEAM_MEMBER(Category.RULE, "该人员不是专班成员。", "请核对专班成员名单后重试。"),

    /** No such clock runs, so it cannot be extended. */
    CLOCK_NOT_RUNNING(Category.RULE, "该期限当前没有在计算,不能延期。", "请从“running”所列正在计算的期限中选择。"),
    /** The clock stands still, so it cannot be extended. */
    CLOCK_STANDS_STILL(Category.RULE, "核查已中止,期限停止计算,不能延期。", "请先由上级单位恢复核查,再按需要延期。"),
    /** More time was granted by the unit itself, or by one that does not stand above it (F17). */
    EXTENSION_NOT_FROM_ABOVE(Category.FORBIDDEN, "延期须由承办单位的上级单位批准。", "请报“unit”所列承办单位的上一级单位批准。"),
    /** The limit has ended: a late extension does not erase the breach (F17). */
    EXTENSION_TOO_LATE(Category.RULE, "期限已经届满,不得再延期;超期事实不因补办延期而消除。", "请尽快办结并说明超期原因。"),
    /** The rule allows no extension, or the law sets the limit. */
    NOT_EXTENDABLE(Category.RULE, "该期限依规定不得延长。", "请按“ruleName”所列期限办理;法定期限不能由配置延长。"),
    /** The rule allows no further extension (I10). */
    EXTENSIONS_USED_UP(Category.RULE, "延期次数已经用完。", "请在现有期限内办结;确有困难的,报上级挂牌督办或另行指定承办单位。"),
    /** The rule allows fewer days (I10). */
    EXTENSION_TOO_LONG(Category.RULE, "延期天数超过规定。", "请在“most”所列天数以内重新填写。"),
    /** A pause was decided by the unit itself, or by one that does not stand above it. */
    PAUSE_NOT_FROM_ABOVE(Category.FORBIDDEN, "中止和恢复核查须由承办单位的上级单位批准。", "请报“unit”所列承办单位的上一级单位批准。"),

    /** The clue has no conclusion that holds. */
    NOT_CONCLUDED(Category.RULE, "该线索尚未查结,或正在重新核查。", "请待线索查结后再办理。"),
    /** It was reopened on this basis already. */
    ALREADY_REOPENED(Category.RULE, "该线索已经以此为由重启核查。", "无需重复办理;请直接查看该线索。", true),
    /** An officer claims what only a review can find (F18). */
    REVIEW_REQUIRED(Category.RULE, "结论有误须经复核认定,不得直接重启核查。", "请先抽取复核;发现新事实的,以“NEW_FACTS”为由重启。"),
    /** No such review. */
    REVIEW_UNKNOWN(Category.NOT_FOUND, "没有找到该复核。", "请核对复核编号后重试。"),
    /** The conclusion is selected already. */
    REVIEW_ALREADY_OPEN(Category.RULE, "该结论已经抽取复核。", "无需重复抽取;请直接查看该复核。", true),
    /** The command does not fit the state the review is in. */
    REVIEW_WRONG_STATE(Category.RULE, "复核当前状态不允许这样办理。", "请按“allowed”所列的下一步办理。"),
    /** The unit that verified, or one below it, takes part in the review (F18). */
    REVIEWER_OF_ORIGINAL_UNIT(Category.FORBIDDEN, "原承办单位及其下级不得参加复核。", "请由其他单位的人员复核。"),
    /** Somebody with a part in the conclusion takes part in the review. */
    REVIEWED_BY_AUTHOR(Category.FORBIDDEN, "参与过原结论的人员不得参加复核。", "请由未参与该线索的人员复核。"),
    /** Another than the reviewer gives the opinion. */
    ONLY_THE_REVIEWER(Category.FORBIDDEN, "复核意见须由阅卷人本人出具。", "请由阅卷人出具意见。"),
    /** The reviewer decides. */
    REVIEW_DECIDED_BY_REVIEWER(Category.RULE, "阅卷人不得自行决定复核结果。", "请由另一名负责人决定。"),
    /** The conclusion is among those a sample is drawn from. */
    ALREADY_POOLED(Category.RULE, "该结论已经列入抽样范围。", "无需重复列入。", true),
    /** The sample of the month was drawn. */
    SAMPLE_ALREADY_DRAWN(Category.RULE, "该单位当月的样本已经抽取,不得重抽。", "请直接查看已抽取的复核;其他结论可以单独指定复核。"),
    /** The month is not over. */
    MONTH_NOT_OVER(Category.RULE, "当月尚未结束,不能抽样。", "请自“from”所列之日起抽样。"),

    /** The conclusion is not, or not any more, that the accusation is false. */
    NOT_FALSE(Category.RULE, "只有查明不属实的才能澄清;未查实不等于不属实。", "请等待核查结论;结论为“不属实”且仍然有效的,再办理澄清。"),
    /** No such clearing. */
    CLEARING_UNKNOWN(Category.NOT_FOUND, "没有找到该澄清事项。", "请核对澄清编号后重试。"),
    /** The same target is being cleared of the same. */
    CLEARING_ALREADY_PROPOSED(Category.RULE, "该对象的澄清已经提出。", "无需重复提出;请直接查看该澄清事项。", true),
    /** The command does not fit the state the clearing is in. */
    CLEARING_WRONG_STATE(Category.RULE, "澄清事项当前状态不允许这样办理。", "请按“allowed”所列的下一步办理。"),
    /** An officer is to be cleared, and nobody said of which unit. */
    ACCUSED_UNIT_MISSING(Category.INVALID, "为公职人员澄清须填写被举报单位。", "请填写被举报单位,以便由该单位以外的机关办理。"),
    /** The accused unit, or one below it, takes part in the clearing. */
    ACCUSED_UNIT_DECIDES(Category.FORBIDDEN, "被举报单位及其下级不得办理澄清。", "请由其他机关或上级单位办理。"),
    /** Whoever proposed approves. */
    CLEARING_APPROVED_BY_PROPOSER(Category.RULE, "提出澄清的人不得自行批准。", "请由另一名负责人批准。"),
    /** Published otherwise than whoever is cleared agreed to. */
    NOT_AS_CONSENTED(Category.RULE, "澄清的方式或范围与本人同意的不一致。", "请按“form”“audience”所列的方式和范围公开澄清。"),
    /** Given up as groundless although the conclusion holds. */
    CONCLUSION_STILL_HOLDS(Category.RULE, "“不属实”的结论仍然有效,不得以此撤回澄清。", "请继续办理;本人不同意澄清的,以“TARGET_DECLINED”撤回。"),
    /** An honest or merely careless accusation, or no evidence of intent (刑法 243(3)). */
    INTENT_NOT_SHOWN(Category.RULE, "没有认定捏造或没有主观故意的证据,不得移送追责。", "错告、轻率举报不予追责;确属捏造的,请补充主观故意的证据索引号。"),
    /** No legal review. */
    LEGAL_REVIEW_REQUIRED(Category.RULE, "移送追责须先经法制审核。", "请先送法制审核,再填写审核意见的索引号。"),
    /** It was referred already. */
    ALREADY_REFERRED(Category.RULE, "该诬告事项已经移送追责。", "无需重复移送。", true),

    /** No such reward. */
    REWARD_UNKNOWN(Category.NOT_FOUND, "没有找到该举报奖励事项。", "请核对奖励编号后重试。"),
    /** There is a claim for this clue already: no clue is rewarded twice. */
    REWARD_ALREADY_PROPOSED(Category.RULE, "该线索的举报奖励已经提出。", "一条线索只奖励一次;请直接查看该奖励事项。", true),
    /** The command does not fit the state the reward is in. */
    REWARD_WRONG_STATE(Category.RULE, "举报奖励当前状态不允许这样办理。", "请按“allowed”所列的下一步办理。"),
    /** Nothing was proven, or the conclusion holds no more. */
    NOTHING_TO_REWARD(Category.RULE, "线索未查证属实,或者原结论已不成立,不得奖励。", "请待线索查实后再提出;已提出的,按“CONCLUSION_GIVEN_UP”不予奖励。"),
    /** The organisation has another claim. */
    ORGANISATION_REWARDED(Category.RULE, "同一组织已有举报奖励,不得重复奖励。", "请并入已有的奖励事项按贡献分配,或者不予奖励。"),
    /** What the region rewards has not happened yet. */
    REWARD_TRIGGER_NOT_REACHED(Category.RULE, "尚未到本地规定的奖励节点。", "请待“trigger”所列节点完成后再提出。"),
    /** The region has no such band. */
    REWARD_BAND_UNKNOWN(Category.INVALID, "本地奖励标准没有该事项和贡献等级的幅度。", "请核对奖励事项和贡献等级。"),
    /** The amount lies outside its band. */
    REWARD_OUT_OF_BAND(Category.INVALID, "奖励金额超出规定幅度。", "请在“lower”至“upper”之间确定金额。"),
    /** The shares are not the whole. */
    REWARD_SHARES_DIFFER(Category.INVALID, "各举报人份额之和与奖励总额不符,或者份额、代号有误。", "请使每名举报人份额大于零、代号不重复,合计等于总额。"),
    /** Another gets more than the first whose report took effect. */
    FIRST_REPORTER_COMES_FIRST(Category.INVALID, "最先有效举报人的份额不得低于其他举报人。", "请按生效先后列出举报人,并调整份额。"),
    /** A reporter is excluded. */
    REPORTER_EXCLUDED(Category.RULE, "所列举报人属于不予奖励的情形。", "请将其移出;嫌疑人自行交代、检举的,依法按立功处理。"),
    /** What was paid already is changed, or nothing is left. */
    PAID_SHARE_CHANGED(Category.RULE, "已经兑付的份额不得变更,且须另有待付份额。", "请保留“paid”所列份额,再调整其余份额。"),
    /** Whoever proposed approves. */
    REWARD_APPROVED_BY_PROPOSER(Category.RULE, "提出奖励的人不得参与批准。", "请由另外两名负责人批准。"),
    /** The same officer approves twice. */
    REWARD_APPROVED_TWICE(Category.RULE, "您已经同意过该奖励。", "请等待另一名负责人批准。", true),
    /** The time to collect is over. */
    COLLECTION_OVER(Category.RULE, "领奖期限已过。", "请再次通知后兑付;再次逾期的,视为放弃。"),
    /** Another payee or another amount than was approved. */
    NOT_AS_APPROVED(Category.INVALID, "兑付的代号或者金额与批准的不一致。", "请按批准的代号和金额兑付。"),
    /** The share was paid. */
    SHARE_ALREADY_PAID(Category.RULE, "该份额已经兑付。", "不得重复兑付;请查看兑付记录。", true),
    /** Whoever decided on it pays. */
    REWARD_PAID_BY_DECIDER(Category.RULE, "提出或者批准奖励的人不得办理兑付。", "请由其他财务人员兑付。"),
    /** It was decided again already. */
    REWARD_ALREADY_APPEALED(Category.RULE, "该奖励已经申诉处理过。", "申诉只处理一次;仍有异议的,请依法另行提出。"),
    /** The notice is owed already. */
    NOTICE_ALREADY_OWED(Category.RULE, "该线索的受理告知已经起算。", "无需重复办理。", true),
    /** The reporter was notified already; a repeated report is not notified again. */
    NOTICE_ALREADY_SENT(Category.RULE, "该线索已经受理告知,重复举报不再告知。", "无需重复告知;请直接查看告知记录。", true),
    /** A refusal without a reason, a notice without a channel, or too much of either. */
    NOTICE_INCOMPLETE(Category.INVALID, "受理告知缺少告知方式,或不予受理、不告知缺少理由。", "已告知的请选择告知方式,不告知的请选择理由;不予受理的另须选择理由。"),

    /** No such entry of the ledger of responsibility. */
    RESPONSIBILITY_UNKNOWN(Category.NOT_FOUND, "没有找到该责任条目。", "请核对条目编号后重试。"),
    /** The act was another's. */
    RESPONSIBILITY_NOT_YOURS(Category.FORBIDDEN, "只有本人可以回应自己的责任条目。", "请由该条目所载人员本人回应。"),
    /** One alone finds, or one of the unit concerned. */
    RESPONSIBILITY_REVIEWED_BY_OTHERS(Category.RULE, "责任认定须由当事人原单位及其下级以外的两人共同作出,一同办理的人员不得参与。", "请由另一单位的两名人员认定。"),
    /** It was found already. */
    RESPONSIBILITY_ALREADY_REVIEWED(Category.RULE, "该责任条目已经认定。", "请查看已有认定;不服的,依法申诉。", true),
    /** Nothing is found that could be confirmed, or something else was found since. */
    RESPONSIBILITY_ANOTHER_FINDING(Category.RULE, "待复核的责任认定与所列内容不一致,或者尚未认定。", "请重新查看该责任条目的认定后再复核。"),
    /** Another than the second reviewer confirms. */
    RESPONSIBILITY_CONFIRMED_BY_SECOND(Category.FORBIDDEN, "责任认定只能由认定时指明的另一名人员复核。", "请由该人员本人复核;人员有变的,重新认定。"),

    /** Feedback was given or waived already. */
    FEEDBACK_ALREADY_GIVEN(Category.RULE, "该线索已经反馈。", "无需重复反馈;请直接查看反馈记录。", true),
    /** Feedback without a channel, or a waiver without a reason. */
    FEEDBACK_INCOMPLETE(Category.INVALID, "反馈缺少反馈方式,或免予反馈缺少理由。", "已反馈的请选择反馈方式;免予反馈的请选择理由。"),
    /** The case of this clue is known already. */
    CASE_ALREADY_OPENED(Category.RULE, "该线索已经转为案件。", "无需重复转案;请直接查看该案件。", true),
    /** Facts of organised crime were found: only the end of the case ends the handling. */
    CASE_REQUIRED(Category.RULE, "该线索查实涉黑涉恶犯罪,须立案办理,不得直接办结。", "请等待立案和案件办结;未立案的,请督促公安机关依法立案。"),
    /** The case is another one, or still open. */
    CASE_STILL_OPEN(Category.RULE, "办结应以该线索所转案件办结为准。", "请待“caseId”所列案件办结后再办结线索。"),
    /** The conclusion is not disorder without organised crime. */
    NOT_DISORDER(Category.RULE, "结论不是“乱”,不得移送行业、治安部门。", "查实涉黑涉恶的,等待立案;没有发现问题的,直接办结。"),
    /** The unit is neither a regulator nor of the police. */
    NOT_AN_ADMINISTRATIVE_UNIT(Category.RULE, "只能移送行业主管部门或公安机关(治安)。", "请从单位名录中选择行业主管部门或公安机关。"),
    /** The clue was referred, and that stands. */
    REFERRAL_ALREADY_MADE(Category.RULE, "该线索已经移送行业、治安部门。", "无需重复移送;收到反馈后请登记。", true),
    /** The answer is known. */
    REFERRAL_ALREADY_ANSWERED(Category.RULE, "该移送已经登记反馈。", "无需重复登记;对方不属职责的,另行移送。", true),
    /** Disorder was not referred yet. */
    REFERRAL_REQUIRED(Category.RULE, "结论为“乱”,须先移送行业、治安部门,不得直接办结。", "请先移送(refer-administratively)行业主管部门或公安机关。"),
    /** The unit it was referred to has not answered, or is not competent. */
    REFERRAL_UNANSWERED(Category.RULE, "所移送的行业、治安部门尚未反馈处理结果。", "请待对方反馈并登记后再办结;对方不属职责的,另行移送。"),
    /** The handling is complete already. */
    HANDLING_ALREADY_COMPLETED(Category.RULE, "该线索已经办结。", "无需重复办结;如已反馈,可以闭环。", true),
    /** How a clearing or a review stands is noted on the clue already. */
    OUTFLOW_ALREADY_NOTED(Category.RULE, "该闭环事项已经登记。", "无需重复登记。", true),
    /** Something has not come back yet (I8). */
    CLOSURE_BLOCKED(Category.RULE, "尚有未完成事项,不得闭环。", "请先完成“openItems”所列事项。"),
    /** It is in the archive. */
    CLUE_ALREADY_ARCHIVED(Category.RULE, "该线索已经归档。", "无需重复归档;请查看档号。", true),
    /** The loop is closed already. */
    LOOP_ALREADY_CLOSED(Category.RULE, "该线索已经闭环。", "无需重复办理;请直接查看该线索。", true),

    /** No such request about the vault. */
    VAULT_REQUEST_UNKNOWN(Category.NOT_FOUND, "没有找到该密库申请。", "请核对申请编号后重试。"),
    /** The request is in the log already. */
    VAULT_ALREADY_REQUESTED(Category.RULE, "该密库申请已经提交。", "无需重复提交;请直接查看该申请。", true),
    /** The reason holds a number by which a person can be found. */
    REASON_NAMES_SOMEBODY(Category.INVALID, "申请理由中含有身份证号或电话号码。", "请删去个人信息,只写办案需要。"),
    /** The request was decided, or has ended. */
    VAULT_REQUEST_DECIDED(Category.RULE, "该密库申请已有结论或已失效。", "请查看申请记录;仍有需要的,重新申请。"),
    /** The requester approves. */
    APPROVED_BY_REQUESTER(Category.RULE, "申请人不得批准自己的申请。", "请由另外两个单位的密钥保管人批准。"),
    /** The same officer approves twice. */
    APPROVED_TWICE(Category.RULE, "您已经批准过该申请。", "请等待另一单位的批准人办理。", true),
    /** Both approvers are of one unit. */
    APPROVERS_OF_ONE_UNIT(Category.RULE, "两名批准人必须来自两个不同单位。", "请由另一单位的密钥保管人批准。"),
    /** Another than the requester looks. */
    ONLY_THE_REQUESTER_SEES(Category.FORBIDDEN, "只有申请人本人可以查看。", "确需查看的,请以本人名义另行申请。"),
    /** The time to look is over, or has not come. */
    UNSEAL_NOT_OPEN(Category.RULE, "该申请未开启或已关闭,不能查看身份。", "须两个单位批准后四小时内查看;仍有需要的,重新申请。"),
    /** The key is destroyed already. */
    KEY_ALREADY_DESTROYED(Category.RULE, "该举报人密钥已经销毁。", "无需重复办理;请查看销毁记录。", true),

    /** The risk of the reporter was never assessed. */
    RISK_NOT_ASSESSED(Category.RULE, "尚未评估举报人的风险,不得采取保护措施。", "请先评估风险,再选择相应的保护措施。"),
    /** Items 3 to 5 of AOCL 61(1) carried out by another unit than a police unit. */
    PROTECTION_BY_POLICE(Category.RULE, "该保护措施须由公安机关执行。", "请以公安机关为执行单位;其他措施可由本单位执行。"),
    /** Item 5 of AOCL 61(1) decided by another unit than the ministry. */
    MINISTRY_DECIDES(Category.FORBIDDEN, "变更身份的保护措施须经公安部批准。", "请逐级报公安部决定。"),
    /** The day of review is not to come, or too far away. */
    REVIEW_DAY_UNFIT(Category.INVALID, "保护措施的复查日期不合规定。", "请填写明日起“mostDays”日以内的复查日期。"),
    /** The same measure by the same unit is in force. */
    ALREADY_PROTECTED(Category.RULE, "该单位已在执行同一保护措施。", "无需重复采取;需要延长的,请复查“measureId”所列措施。", true),
    /** No such measure is in force. */
    MEASURE_NOT_IN_FORCE(Category.RULE, "该保护措施不存在或已经解除。", "请从正在执行的保护措施中选择;确有需要的,重新采取。"),
    /** Whoever applied the measure lifts it. */
    LIFTED_BY_APPLIER(Category.RULE, "采取保护措施的人不得自行解除。", "请由另一名负责人决定解除。"),
    /** A suspected leak waits for its assessment. */
    RISK_TO_BE_ASSESSED(Category.RULE, "存在疑似泄密,尚未重新评估风险,不得解除保护措施。", "请先重新评估风险。"),
    /** The assessment was demanded for this leak. */
    ASSESSMENT_ALREADY_DEMANDED(Category.RULE, "已就该泄密要求重新评估。", "无需重复办理。", true),
    /** A contact policy that says too little or contradicts itself. */
    CONTACT_POLICY_INCOMPLETE(Category.INVALID, "联系方式约定不完整或自相矛盾。", "按约定方式联系的,请选择方式,时间须成对填写;其他约定不填方式和时间。"),
    /** The reporter is contacted otherwise than agreed. */
    CONTACT_NOT_ALLOWED(Category.RULE, "该联系方式或时间不符合与举报人的约定。", "请改用约定的方式和时间;不得联系的,以“UNSAFE”为由免予反馈。"),
    /** Nothing newer is told about the measure. */
    PROTECTION_ALREADY_NOTED(Category.RULE, "该保护措施的情况已经记录。", "无需重复记录。", true),
    /** No protection is kept for the tip. */
    PROTECTION_UNKNOWN(Category.NOT_FOUND, "没有找到该举报件的保护记录。", "请核对举报件编号;尚未评估的,请先评估风险。"),

    /** No such leak. */
    LEAK_UNKNOWN(Category.NOT_FOUND, "没有找到该泄密事项。", "请核对编号后重试。"),
    /** The leak is in the log already. */
    LEAK_ALREADY_REPORTED(Category.RULE, "该泄密事项已经报告。", "无需重复报告。", true),
    /** There is no unit above and outside of the suspected one. */
    LEAK_HAS_NO_HANDLER(Category.RULE, "疑似泄密单位之上没有可以核查的单位。", "请核对所填单位;确为最高一级的,请不填单位,由纪检监察机关核查。"),
    /** A leak that began after today. */
    LEAK_IN_THE_FUTURE(Category.INVALID, "泄密起始日期晚于今日。", "请核对日期后重新填写。"),
    /** The suspected unit, or one below it, closes the leak. */
    SUSPECTED_UNIT_DECIDES(Category.FORBIDDEN, "疑似泄密单位及其下级不得核查该泄密事项。", "请由上一级单位或纪检监察机关办理。"),
    /** A unit that does not look into it closes the leak. */
    NOT_THE_LEAK_HANDLER(Category.FORBIDDEN, "本单位不负责核查该泄密事项。", "请由负责核查的单位、纪检监察机关或其上级办理。"),
    /** Whoever reported the leak closes it. */
    LEAK_CLOSED_BY_REPORTING_OFFICER(Category.RULE, "报告泄密的人不得自行作出结论。", "请由另一名负责人作出结论。"),
    /** The leak has a finding. */
    LEAK_ALREADY_CLOSED(Category.RULE, "该泄密事项已有结论。", "无需重复办理;有新情况的,另行报告。", true),

    /** Triaged by who somebody is. */
    PROFILING_REFUSED(Category.INVALID, "研判内容以宗教、民族、信访、户籍、前科、外貌、健康等个人特征为依据。", "请删去这些内容,只按地点、行业和行为研判;确有犯罪事实的,写明事实。"),

    /** No such access. */
    EMERGENCY_ACCESS_UNKNOWN(Category.NOT_FOUND, "没有找到该紧急查阅申请。", "请核对申请编号后重试。"),
    /** Approved before, or its hour is over. */
    EMERGENCY_ACCESS_DECIDED(Category.RULE, "该紧急查阅申请已经同意或者已失效。", "请查看申请记录;危险仍在的,重新申请。"),
    /** Nobody agreed, or the four hours are over. */
    EMERGENCY_ACCESS_NOT_OPEN(Category.RULE, "紧急查阅尚未经第二人同意或者时限已过。", "请由另一名负责人同意;时限已过的,重新申请。"),

    /** The line to the reporter is open already. */
    LINE_ALREADY_OPEN(Category.RULE, "该举报件已经发放过回执。", "回执只显示一次,不再重复发放。", true),
    /** Nobody holds a receipt for the tip. */
    LINE_UNKNOWN(Category.NOT_FOUND, "该举报件没有发放查询回执。", "请改用其他方式联系举报人。"),
    /** The same facts came twice. */
    FACTS_ALREADY_ADDED(Category.RULE, "该情况已经补充过。", "无需重复提交。", true),
    /** The same file came twice. */
    ATTACHMENT_ALREADY_RECEIVED(Category.RULE, "同一文件此前已经收到。", "无需重复上传。", true),
    /** A file without a byte. */
    ATTACHMENT_EMPTY(Category.INVALID, "该文件没有内容。", "请核对文件后重新选择。"),
    /** One file is larger than files may be. */
    ATTACHMENT_TOO_LARGE(Category.INVALID, "该文件超过 10 MB。", "请压缩、截短或者分成几个文件后再上传。"),
    /** A file of none of the kinds that are taken, whatever its name says. */
    ATTACHMENT_TYPE_REFUSED(
            Category.INVALID, "该文件的内容不是可以收取的类型。", "请上传照片(JPEG、PNG、WebP、HEIC)、PDF、录音(MP3、M4A、WAV)或者 MP4 录像。"),
    /** There are as many files as a tip may have. */
    TOO_MANY_ATTACHMENTS(Category.RULE, "该举报的附件已满 10 个。", "请用文字补充情况,或者通过对话与办理人员约定其他方式。"),
    /** The files of the tip would be too large together. */
    ATTACHMENTS_TOO_LARGE(Category.RULE, "该举报的附件合计将超过 50 MB。", "请压缩或者截短后再上传,或者通过对话与办理人员约定其他方式。"),
    /** No such file of this tip. */
    ATTACHMENT_UNKNOWN(Category.NOT_FOUND, "没有找到该附件。", "请核对附件编号后重试。"),
    /** The file went with the key of its reporter. */
    ATTACHMENT_DESTROYED(Category.RULE, "该附件已随举报人的密钥依法销毁。", "请查看销毁记录;无法恢复。"),
    /** There is no result to dispute. */
    NO_RESULT_YET(Category.RULE, "目前还没有办理结果,暂不能提出异议。", "请等待办理结果;有新情况可以先补充。"),
    /** Disputed already. */
    ALREADY_DISPUTED(Category.RULE, "您已经提出过异议。", "如有新情况,请用“补充情况”提交。", true),
    /** Dissent without anything new was recorded and explained before. */
    DISSENT_ALREADY_EXPLAINED(Category.RULE, "您的异议此前已经记录。没有新的事实或者证据的,不重新复核。", "如有新的事实或者证据,请在提出异议时一并写明。", true);

    private final Refusal refusal;

    ClueError(Category category, String title, String nextStep) {
        this(category, title, nextStep, false);
    }

    ClueError(Category category, String title, String nextStep, boolean alreadyDone) {
        this.refusal = new Refusal(category, title, nextStep, alreadyDone);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
