package io.bihuan.clue.vault;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** The refusals of the vault; none of them says anything about a reporter. */
public enum VaultError implements ErrorCode {
    /** The vault's database, or its key management system, does not answer. */
    VAULT_UNAVAILABLE(Category.UNAVAILABLE, "举报人密库暂时不可用。", "请稍后重试,本次提交未完成;持续出现请联系运维。"),
    /** The database was sealed under other keys. */
    VAULT_KEY_WRONG(Category.UNAVAILABLE, "举报人密库的密钥与已密封的数据不符。", "请运维恢复原密钥库(bihuan.vault.keystore 或 master-key)后重启服务。"),
    /** An agency key is still needed. */
    VAULT_KEY_IN_USE(Category.RULE, "该单位密钥仍在使用,不能销毁。", "请先换钥并等待全部重新封装完成,再销毁旧密钥。"),
    /** The reporter's key was destroyed. */
    IDENTITY_DESTROYED(Category.RULE, "该举报人的密钥已依法销毁,身份信息无法再读取。", "请查看销毁记录;无法恢复。"),
    /** Nothing is sealed under the reference. */
    ENTRY_UNKNOWN(Category.NOT_FOUND, "密库中没有该举报件的密封条目。", "请核对举报件编号;如确有其件,请联系运维。");

    private final Refusal refusal;

    VaultError(Category category, String title, String nextStep) {
        this.refusal = new Refusal(category, title, nextStep, false);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
