package io.bihuan.clue.export;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** The refusals of an export. */
public enum ExportError implements ErrorCode {
    /** No such redaction profile. */
    EXPORT_PROFILE_UNKNOWN(Category.INVALID, "没有这种脱敏方案。", "请按接收方从“known”所列的方案中选择一种。"),
    /** No such file format. */
    EXPORT_FORMAT_UNKNOWN(Category.INVALID, "不支持这种文件格式。", "请从“known”所列的格式中选择一种。"),
    /** There is no such state to narrow the ledger to; an empty file would look like an answer. */
    EXPORT_STATUS_UNKNOWN(Category.INVALID, "没有这种线索状态。", "请从“known”所列的状态中选择一种,或不填。"),
    /** The service has no key to sign with, and what is not signed does not leave. */
    EXPORT_UNSIGNED(Category.UNAVAILABLE, "本服务没有签名密钥,不能导出。", "请联系运维按检查点手册配置签名密钥后重试。");

    private final Refusal refusal;

    ExportError(Category category, String title, String nextStep) {
        this.refusal = new Refusal(category, title, nextStep, false);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
