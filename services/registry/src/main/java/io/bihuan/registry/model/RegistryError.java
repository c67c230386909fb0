package io.bihuan.registry.model;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** Refusals of the registry service. */
public enum RegistryError implements ErrorCode {
    /** The unit id is taken. */
    UNIT_ALREADY_ESTABLISHED(Category.RULE, "该单位代码已登记", "请查询已有单位;确需新设的,请使用新的单位代码。", true),
    /** Dissolved units do not change. */
    UNIT_DISSOLVED(Category.RULE, "该单位已撤销,不再变更", "请核对单位代码;职能由其他单位承接的,请在承接单位上办理。"),
    /** A superior stands above, in the same agency line. */
    SUPERIOR_NOT_ABOVE(Category.RULE, "上级单位不存在,或不是本条线的更高层级单位", "请从同一条线的更高层级单位中选择在该日有效的上级。"),
    /** The place named does not exist on the day. */
    PLACE_UNKNOWN(Category.INVALID, "该行政区划在该日不存在", "请先登记该行政区划,或改用在该日有效的区划代码。"),
    /** Changes are recorded in the order in which they take effect. */
    CHANGE_BEFORE_A_LATER_ONE(Category.RULE, "已登记过更晚生效的变更", "请以 facts 中所列日期或之后的日期登记;早先登记有误的,以新的变更更正。"),
    /** Everything is like that already. */
    NOTHING_WOULD_CHANGE(Category.RULE, "登记内容与现状相同", "无需重复登记。", true),
    /** The division code is taken. */
    DIVISION_ALREADY_ESTABLISHED(Category.RULE, "该区划代码已登记", "请查询已有区划;确需新设的,请使用新的区划代码。", true),
    /** Abolished divisions do not change. */
    DIVISION_ABOLISHED(Category.RULE, "该行政区划已撤销,不再变更", "请在承接的行政区划上办理。"),
    /** A parent is of a higher level. */
    PARENT_NOT_ABOVE(Category.RULE, "上级区划不存在,或层级不高于本区划", "请选择在该日有效的更高层级区划。"),
    /** Nobody takes over from itself or from what does not exist. */
    SUCCESSOR_UNKNOWN(Category.RULE, "承接的行政区划在次日不存在", "请先登记承接的行政区划,再办理撤销。"),
    /** The officer id is taken. */
    OFFICER_ALREADY_REGISTERED(Category.RULE, "该人员编号已登记", "请查询已有人员;确为新人员的,请使用新的编号。", true),
    /** The unit does not exist on the first day of the post. */
    POST_IN_NO_UNIT(Category.RULE, "任职单位在任职起始日不存在", "请核对单位代码和起始日期。"),
    /** A role in a unit is held once at a time. */
    POST_OVERLAPS(Category.RULE, "与已登记的任职在同一单位同一角色上时间重叠", "请先免去 facts 中所列任职,或改用不重叠的起止日期。"),
    /** No such post. */
    POST_UNKNOWN(Category.RULE, "未找到该任职", "请从该人员的任职记录中选择任职序号。"),
    /** Ended before. */
    POST_ALREADY_ENDED(Category.RULE, "该任职已免去", "请核对任职序号;需改变截止日期的,请重新任职后再免去。"),
    /** The last day is before the first. */
    ENDS_BEFORE_IT_BEGINS(Category.INVALID, "截止日期早于起始日期", "请核对起止日期后重新提交。"),
    /** Nobody changes the own posts. */
    OWN_POSTS(Category.FORBIDDEN, "不得变更本人的任职和停用状态", "请由另一名有权人员办理。"),
    /** Suspended before. */
    OFFICER_ALREADY_SUSPENDED(Category.RULE, "该人员已停用", "无需重复登记。", true),
    /** There is nothing to lift. */
    OFFICER_NOT_SUSPENDED(Category.RULE, "该人员未停用", "请核对人员编号和状态。", true),
    /** A policy keeps its kind. */
    POLICY_KIND_DIFFERS(Category.RULE, "该规则编号已用于另一类规则", "请使用新的规则编号,或按原类别发布。"),
    /** The table cannot be read by the program that would apply it. */
    POLICY_CONTENT_UNREADABLE(Category.INVALID, "规则内容不符合该类规则的表格格式", "请核对表头、日期和取值;格式见接口说明。"),
    /** One policy says one thing to one scope on one day. */
    POLICY_VALIDITY_OVERLAPS(Category.RULE, "同一范围内已有版本在该期间有效", "请在 supersedes 中写明要替代的版本,或改用不重叠的有效期。"),
    /** What is to be superseded is unknown, already superseded, ended, or begins no earlier. */
    SUPERSEDED_VERSION_UNFIT(Category.RULE, "要替代的版本不存在、已被替代,或生效不早于新版本", "请从该规则现行版本中选择要替代的版本,新版本须晚于其生效日生效。"),
    /** What is sent to all services holds no identity-card and telephone numbers. */
    HOLDS_PERSONAL_DATA(Category.INVALID, "内容含有疑似身份证号或电话号码", "请删除个人信息后重新提交。");

    private final Refusal refusal;

    RegistryError(Category category, String title, String nextStep) {
        this(category, title, nextStep, false);
    }

    RegistryError(Category category, String title, String nextStep, boolean alreadyDone) {
        this.refusal = new Refusal(category, title, nextStep, alreadyDone);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
