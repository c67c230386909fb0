package io.bihuan.eventlog;

/**
 * What is wrong at one position, in the words of the report and in the officer's.
 *
 * @param english completes "position 3: …"
 * @param chinese completes "第 3 号位置：…"
 */
record Flaw(String english, String chinese) {

    static Flaw missing(long found) {
        return new Flaw("is missing", "此处的提交缺失，或次序被调换（读到的是第 " + found + " 号）");
    }

    static Flaw hash() {
        return new Flaw(
                "the hash is not that of the commit and the one before", "哈希值与本次提交的内容及前一提交不符，内容被改动，或其前的提交被改动、删除");
    }

    static Flaw sequence(String aggregateId, long found, long expected) {
        return new Flaw(
                "aggregate " + aggregateId + " continues at " + found + " instead of " + expected,
                "聚合 " + aggregateId + " 的序号应为 " + expected + "，实为 " + found);
    }

    static Flaw older() {
        return new Flaw("the commit is older than the one before", "提交时间早于前一提交");
    }

    static Flaw unreadable(String message) {
        return new Flaw(message, "此处的提交无法读取或无法计算哈希值（" + message + "）");
    }

    static Flaw unexpected(Expectation expected) {
        KnownHead head = expected.head();
        return expected.signed()
                ? new Flaw(
                        "the log does not have what the checkpoint " + head
                                + " signed: it was rewritten there or before",
                        "与签名检查点 " + head + " 不符，此处或其前的日志被改写")
                : new Flaw(
                        "the log does not have the known head " + head + ": it was rewritten there or before",
                        "与已登记的末尾 " + head + " 不符，此处或其前的日志被改写");
    }

    static Flaw cutOff(Expectation expected) {
        KnownHead head = expected.head();
        return expected.signed()
                ? new Flaw(
                        "the log ends before the checkpoint " + head
                                + ": its tail was cut off, or this copy was taken before the checkpoint",
                        "日志在此中断，未达到签名检查点 " + head + "，尾部被截去，或此份日志取自检查点之前")
                : new Flaw(
                        "the log ends before the known head " + head + ": its tail was cut off",
                        "日志在此中断，未达到已登记的末尾 " + head + "，尾部被截去");
    }

    static Flaw checkpointUnreadable(long line, String message) {
        return new Flaw(
                "line " + line + " of the checkpoints cannot be read: " + message,
                "检查点文件第 " + line + " 行无法读取（" + message + "）");
    }

    static Flaw checkpointOfAnother(String found, String log) {
        return new Flaw(
                "a checkpoint of the log " + found + " is among those of " + log,
                "检查点混有另一日志 " + found + " 的内容（本日志为 " + log + "）");
    }

    static Flaw checkpointRewinds(KnownHead head, KnownHead before) {
        return new Flaw(
                "the checkpoint " + head + " rewinds, the one before says " + before,
                "检查点 " + head + " 倒退，前一检查点为 " + before);
    }

    static Flaw keyNotGiven(KnownHead head, String keyId) {
        return new Flaw(
                "the checkpoint " + head + " is signed with key " + keyId + ", which is not among the trusted ones",
                "检查点 " + head + " 的签名密钥 " + keyId + " 不在受信公钥之列");
    }

    static Flaw signatureWrong(KnownHead head) {
        return new Flaw(
                "the signature of the checkpoint " + head + " is not right", "检查点 " + head + " 的签名不正确，内容被改动或系伪造");
    }

    static Flaw cosignatureWrong(KnownHead head, String witness) {
        return new Flaw(
                "the cosignature of " + witness + " to the checkpoint " + head + " is not right",
                "见证方 " + witness + " 对检查点 " + head + " 的签名不正确，内容被改动或系伪造");
    }
}
