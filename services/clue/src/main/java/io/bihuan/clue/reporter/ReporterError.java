package io.bihuan.clue.reporter;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** What a reporter may be told when something does not work; the same for every code that is not right. */
enum ReporterError implements ErrorCode {
    /** No such code, a mistyped one, or one that never was. */
    RECEIPT_UNKNOWN(Category.NOT_FOUND, "查询码不正确。", "请逐位核对 16 位查询码后重试;查询码只显示过一次,遗失后无法找回。"),
    /** Too many tries. */
    TOO_MANY_TRIES(Category.UNAVAILABLE, "查询过于频繁。", "请过几分钟再试。"),
    /** Too many files on their way in. */
    TOO_MANY_UPLOADS(Category.UNAVAILABLE, "正在上传附件的人较多。", "请稍后再试;已收到的举报和附件不受影响。"),
    /** The sender went away before the whole file was there. */
    UPLOAD_BROKEN_OFF(Category.INVALID, "上传中断,该文件没有收到。", "请重新上传;举报不受影响。");

    private final Refusal refusal;

    ReporterError(Category category, String title, String nextStep) {
        this.refusal = new Refusal(category, title, nextStep, false);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
