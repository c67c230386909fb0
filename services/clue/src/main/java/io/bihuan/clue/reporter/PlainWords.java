package io.bihuan.clue.reporter;

import io.bihuan.clue.model.ClueStatus;
import java.util.Map;
import java.util.Optional;

/**
 * How far a matter is, in words for the reporter. Coarser than the states inside: who has it, whether it was returned, recalled or
 * sent elsewhere, and what was concluded cannot be seen (F13, F14).
 */
final class PlainWords {

    private static final String HANDED_OVER = "已交有关部门办理。";
    private static final Map<ClueStatus, String> WORDS = Map.ofEntries(
            Map.entry(ClueStatus.REGISTERED, "已登记,正在研判。"),
            Map.entry(ClueStatus.TRIAGED, "已登记,正在研判。"),
            Map.entry(ClueStatus.DISPATCHED, HANDED_OVER),
            Map.entry(ClueStatus.RETURNED, HANDED_OVER),
            Map.entry(ClueStatus.RECALLED, HANDED_OVER),
            Map.entry(ClueStatus.ACCEPTED, HANDED_OVER),
            Map.entry(ClueStatus.VERIFYING, "正在核实。"),
            Map.entry(ClueStatus.UNDER_SIGNOFF, "正在核实。"),
            Map.entry(ClueStatus.CONCLUDED, "核实已有结果,将依法向您反馈。"),
            Map.entry(ClueStatus.CASE_OPENED, "核实已有结果,将依法向您反馈。"),
            Map.entry(ClueStatus.HANDLED, "已经办结。"),
            Map.entry(ClueStatus.LOOP_CLOSED, "已经办结。"));

    private PlainWords() {}

    static String of(Optional<ClueStatus> status) {
        return status.map(WORDS::get).orElse("已收到您的举报,正在受理。");
    }

    /** Whether there is a result that can be disputed. */
    static boolean hasResult(Optional<ClueStatus> status) {
        return status.filter(known -> !known.isBefore(ClueStatus.CONCLUDED)).isPresent();
    }
}
