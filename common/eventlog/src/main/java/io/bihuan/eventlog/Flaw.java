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

    static Flaw notTheKnownHead(KnownHead head) {
        return new Flaw(
                "the log does not have the known head " + head + ": it was rewritten there or before",
                "与已登记的末尾 " + head + " 不符，此处或其前的日志被改写");
    }

    static Flaw cutOff(KnownHead head) {
        return new Flaw(
                "the log ends before the known head " + head + ": its tail was cut off",
                "日志在此中断，未达到已登记的末尾 " + head + "，尾部被截去");
    }
}
