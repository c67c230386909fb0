package io.bihuan.clue.vault;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** The refusals of the vault; none of them says anything about a reporter. */
public enum VaultError implements ErrorCode {
    /** The vault's database does not answer. */
    VAULT_UNAVAILABLE("举报人密库暂时不可用。", "请稍后重试,本次提交未完成;持续出现请联系运维。"),
    /** The database was sealed under another master key. */
    VAULT_KEY_WRONG("举报人密库的主密钥与已密封的数据不符。", "请运维恢复原主密钥(bihuan.vault.master-key 或 key-file)后重启服务。");

    private final Refusal refusal;

    VaultError(String title, String nextStep) {
        this.refusal = new Refusal(Category.UNAVAILABLE, title, nextStep, false);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
