package io.bihuan.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * What the command line says: one sentence in Chinese, one in English.
 *
 * @param status exit status: 0 sound, 1 damaged, cut off or forked, 2 nothing could be found out
 */
record Finding(int status, String chinese, String english) {

    static Finding sound(ChainWalk walk, long first, boolean chainOnly) {
        LogReport report = walk.report(null);
        String trusted = first == 0 ? "" : "（第 " + first + " 号之前未核验）";
        String kind = chainOnly ? "（只核验哈希链）" : "";
        if (report.checkedEvents() == 0) {
            return new Finding(
                    0, "完好：没有事件" + trusted + "，末尾 " + walk.head() + "。", "Sound: no events, head " + walk.head() + ".");
        }
        return new Finding(
                0,
                "完好：第 " + first + " 号至第 " + (walk.next() - 1) + " 号，共 " + report.checkedCommits() + " 次提交、"
                        + report.checkedEvents() + " 个事件" + trusted + kind + "，末尾 " + walk.head() + "。"
                        + walk.tally().chinese(),
                "Sound: positions " + first + " to " + (walk.next() - 1) + ", " + report.checkedEvents() + " events in "
                        + report.checkedCommits() + " commits"
                        + (first == 0 ? "" : " (before them nothing was checked)")
                        + (chainOnly ? " (hash chain only)" : "") + ", head " + walk.head() + "."
                        + walk.tally().english());
    }

    static Finding damaged(ChainWalk walk, Flaw flaw) {
        return new Finding(
                1,
                "第 " + walk.next() + " 号位置：" + flaw.chinese() + "；此前完好至 " + walk.head() + "。",
                "Position " + walk.next() + ": " + flaw.english() + "; sound up to " + walk.head() + ".");
    }

    static Finding unreadable(BundleUnreadableException e, @Nullable ChainWalk walk) {
        if (e.unknownVersion()) {
            return new Finding(2, "日志包第 1 行：格式版本不受支持，请换用新版核验程序。", e.getMessage() + ".");
        }
        String place = walk == null ? "" : "，第 " + walk.next() + " 号位置";
        return new Finding(
                1,
                "日志包第 " + e.line() + " 行" + place + "：内容损坏或被截断，无法读取，请重新取得该文件后再核验。",
                (walk == null ? "" : "Position " + walk.next() + ", ") + e.getMessage() + ".");
    }

    static Finding forked(long position, boolean orBefore) {
        return new Finding(
                1,
                "第 " + position + " 号位置" + (orBefore ? "或其前" : "") + "：两份日志由此分叉，至少一份被改写。",
                "Position " + position + (orBefore ? " or before" : "")
                        + ": the two logs differ from here on; at least one was rewritten.");
    }

    static Finding same(long first, long last, ChainWalk one, ChainWalk other) {
        return new Finding(
                0,
                "完好：两份日志第 " + first + " 号至第 " + last + " 号相同，末尾分别为 " + one.head() + " 和 " + other.head() + "。",
                "Sound: the two logs are the same from position " + first + " to " + last + "; heads " + one.head()
                        + " and " + other.head() + ".");
    }

    static Finding undecided(String chinese, String english) {
        return new Finding(2, chinese, english);
    }
}
