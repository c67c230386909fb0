package io.bihuan.clue.intake;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** The refusals of a whole file or form. What is wrong with a single row is a {@link RowCode}. */
public enum IntakeError implements ErrorCode {
    /** The ledger is broken, too large, or not a table; nothing of it was imported. */
    LEDGER_UNREADABLE(Category.INVALID, "台账文件无法完整读取,没有导入任何一行。", "请用表格软件重新打开并另存为 xlsx 或 UTF-8 的 csv 后再上传。"),
    /** A column is missing or stands twice; nothing was imported. */
    LEDGER_HEADER(Category.INVALID, "台账表头缺少必需的列或有重复的列,没有导入任何一行。", "请按“missing”“repeated”所列的列名改正表头后重新上传。"),
    /** The signature of a batch is missing, by an unknown key, or does not fit the bytes. */
    BATCH_SIGNATURE_INVALID(Category.FORBIDDEN, "批次签名无效,没有导入任何一行。", "请核对密钥编号和签名;确认来源后由平台重新签名并传送。"),
    /** The batch is no text in UTF-8, or too large. */
    BATCH_UNREADABLE(Category.INVALID, "批次文件无法完整读取,没有导入任何一行。", "请平台重新导出 UTF-8 编码的 JSON Lines 文件并重新签名。"),
    /** A form with mistakes; the facts list them as a ledger's answer does. */
    TIP_INVALID(Category.INVALID, "举报件填写有误。", "请按“errors”所列逐项改正后重新提交。"),
    /** A row names a tip of this system that is not there, or says something else. */
    TIP_NUMBER_MISMATCH(Category.RULE, "举报件编号与本系统的记录不符。", "举报件不可更改:请改回导出时的内容;确为新举报件的,清空编号并补填举报人后重新导入。"),
    /** A store went away in the middle; what is in stays in. */
    IMPORT_INTERRUPTED(Category.UNAVAILABLE, "导入中断:“rowsIn”行已入库,其余尚未入库。", "请稍后重新上传同一份文件,已入库的行不会重复,其余的行会补齐。");

    private final Refusal refusal;

    IntakeError(Category category, String title, String nextStep) {
        this.refusal = new Refusal(category, title, nextStep, false);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
