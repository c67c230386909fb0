package io.bihuan.kernel;

/** The refusals of the shared vocabulary itself: calendars, limits, places and organisations. */
public enum KernelError implements ErrorCode {
    /** The working calendar does not cover the day; nothing is guessed. */
    CALENDAR_NOT_KNOWN(Category.RULE, "该日期不在已发布的工作日历范围内，无法认定是否为工作日。", "请联系系统管理员导入国务院办公厅发布的该年度节假日安排后再试。"),
    /** No rule of a time limit has this id. */
    DEADLINE_RULE_UNKNOWN(Category.RULE, "未找到该期限规则。", "请联系系统管理员核对期限规则表后再试。"),
    /** The rule exists, but no version of it governs a limit that starts on the day. */
    DEADLINE_RULE_NOT_IN_FORCE(Category.RULE, "该期限规则在起算日尚未生效或者已经失效。", "请核对起算日期，必要时联系系统管理员补充当时有效的规则版本。"),
    /** No division has this code on the day. */
    DIVISION_UNKNOWN(Category.INVALID, "未找到该行政区划代码。", "请核对区划代码和日期，从区划列表中重新选择。"),
    /** The division no longer existed on the day; the facts name its successor. */
    DIVISION_HISTORIC(Category.INVALID, "该行政区划在该日期已经撤销或者更名。", "请改用承接的行政区划代码。"),
    /** No unit has this id on the day. */
    UNIT_UNKNOWN(Category.INVALID, "未找到该单位，或者该单位在该日期不存在。", "请核对单位和日期，从单位列表中重新选择。");

    private final Refusal refusal;

    KernelError(Category category, String title, String nextStep) {
        this.refusal = new Refusal(category, title, nextStep, false);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
