package io.bihuan.platform.integration;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** What can go wrong between services. */
public enum IntegrationError implements ErrorCode {
    /** An integration event would have carried personal data; it was not published. */
    PERSONAL_DATA_NOT_PUBLISHED(
            Category.RULE, "对外事件含有疑似身份证号或电话号码,已拒绝发布。", "请运维人员在“暂扣事件”中查看所在字段;修正翻译规则后自动补发,或经核对后遮盖发布。"),
    /** The broker did not acknowledge; the batch is sent again. */
    NOT_ACKNOWLEDGED(Category.UNAVAILABLE, "消息总线暂时不可用,事件尚未送达其他系统。", "无需重报,恢复后自动续送;持续超过五分钟请联系运维人员。"),
    /** A record that is no CloudEvent, or whose data does not bind. */
    FACT_UNREADABLE(Category.INVALID, "收到的消息无法读取,已移入死信主题。", "请运维人员按主题、分区和位置核对发送方的消息格式。"),
    /** The translation of a fact into a command failed. */
    FACT_NOT_TRANSLATED(Category.INVALID, "收到的消息无法转换为本系统的操作,已移入死信主题。", "请运维人员核对发送方的字段取值与本系统的翻译规则。"),
    /** An operator gave a parked fact up. */
    FACT_GIVEN_UP(Category.INVALID, "运维人员已放弃处理该消息,已移入死信主题。", "如需重新处理,请由发送方补发。"),
    /** The command failed in a way nobody foresaw; the fact is parked and tried again. */
    FACT_FAILED(Category.RULE, "处理收到的消息时发生意外错误,已暂存并会自动重试。", "请运维人员查看日志;修复后会自动处理,也可手动重试。"),
    /** An earlier fact about the same thing is parked, so this one waits behind it. */
    FACT_WAITS_BEHIND(Category.RULE, "同一事项较早的消息尚未处理,本消息排队等候。", "请先处理排在前面的暂存消息。"),
    /** Nothing of that id is withheld for what stands in it. */
    WITHHELD_FACT_UNKNOWN(Category.NOT_FOUND, "没有这条含个人信息的暂扣事件,可能已经发布。", "请刷新暂扣列表后再试。"),
    /** No such parked fact. */
    PARKED_FACT_UNKNOWN(Category.NOT_FOUND, "没有这条暂存消息,可能已处理完毕。", "请刷新暂存列表后再试。");

    private final Refusal refusal;

    IntegrationError(Category category, String title, String nextStep) {
        this.refusal = new Refusal(category, title, nextStep, false);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
