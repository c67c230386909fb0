package io.bihuan.clue.reporter;

import io.bihuan.clue.events.AcceptanceNoticeSent;
import io.bihuan.clue.events.TipDeclined;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipReferred;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.DeclineReason;
import io.bihuan.clue.model.ExtensionGround;
import io.bihuan.clue.model.Recipient;
import io.bihuan.kernel.time.Deadline;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How far a matter is, in words for the reporter. Coarser than the states inside: who has it, whether it was returned, recalled or
 * sent elsewhere, and what was concluded cannot be seen (F13, F14).
 */
final class PlainWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final String HANDED_OVER = "已交有关部门办理。";
    private static final Map<ClueStatus, String> WORDS = Map.ofEntries(
            Map.entry(ClueStatus.REGISTERED, "已登记,正在研判。"),
            Map.entry(ClueStatus.TRIAGED, "已登记,正在研判。"),
            Map.entry(ClueStatus.SPLIT_PARENT, HANDED_OVER),
            Map.entry(ClueStatus.MERGED, HANDED_OVER),
            Map.entry(ClueStatus.DISPATCHED, HANDED_OVER),
            Map.entry(ClueStatus.RETURN_OFFERED, HANDED_OVER),
            Map.entry(ClueStatus.RETURNED, HANDED_OVER),
            Map.entry(ClueStatus.WITHDRAWN, HANDED_OVER),
            Map.entry(ClueStatus.LAPSED, HANDED_OVER),
            Map.entry(ClueStatus.RECALLED, HANDED_OVER),
            Map.entry(ClueStatus.ACCEPTED, HANDED_OVER),
            Map.entry(ClueStatus.VERIFYING, "正在核实。"),
            Map.entry(ClueStatus.PAUSED, "正在核实。"),
            Map.entry(ClueStatus.UNDER_SIGNOFF, "正在核实。"),
            Map.entry(ClueStatus.UNDER_GATE, "正在核实。"),
            Map.entry(ClueStatus.CONCLUDED, "核实已有结果,将依法向您反馈。"),
            Map.entry(ClueStatus.CASE_OPENED, "核实已有结果,将依法向您反馈。"),
            Map.entry(ClueStatus.REFERRED, "核实已有结果,将依法向您反馈。"),
            Map.entry(ClueStatus.HANDLED, "已经办结。"),
            Map.entry(ClueStatus.LOOP_CLOSED, "已经办结。"),
            Map.entry(ClueStatus.ARCHIVED, "已经办结。"));

    private static final Map<DeclineReason, String> DECLINED = Map.of(
            DeclineReason.NO_FACTS_TO_CHECK,
            "您反映的情况缺少可以核查的具体事实,暂不予受理。如能补充时间、地点、行为等,请随时补充。",
            DeclineReason.CONCLUDED_WITHOUT_NEW_FACTS,
            "您反映的事项此前已有结论,没有发现新的事实,不再重复受理。如有新的事实,请随时补充。",
            DeclineReason.NO_MATTER_OF_ANY_ORGAN,
            "您反映的情况依法不属于有关机关受理的事项,不予受理。如有新的事实,请随时补充。");
    private static final Map<Recipient, String> REFERRED = Map.of(
            Recipient.DISCIPLINE, "您反映的情况已移送纪检监察机关依法处理。",
            Recipient.POLICE, "您反映的情况已移送公安机关依法处理。",
            Recipient.PROCURATORATE, "您反映的情况已移送检察机关依法处理。",
            Recipient.POLITICAL_LEGAL_COMMISSION, "您反映的情况已移送政法委依法处理。",
            Recipient.REGULATOR, "您反映的情况已移送行业主管部门依法处理。",
            Recipient.PETITION_OFFICE, "您反映的情况已移送信访部门依法处理。",
            Recipient.OTHER_REGION, "您反映的情况已移送有管辖权的地区依法处理。");

    /** No more than that: who asks may be whom it is about. */
    private static final Map<ExtensionGround, String> LONGER = Map.of(
            ExtensionGround.COMPLEX_FACTS, "情况复杂",
            ExtensionGround.MANY_PERSONS, "情况复杂",
            ExtensionGround.NEW_FACTS, "情况复杂",
            ExtensionGround.EVIDENCE_ELSEWHERE, "取证、鉴定需要时间",
            ExtensionGround.AWAITING_APPRAISAL, "取证、鉴定需要时间");

    private PlainWords() {}

    /** Of a tip that was declined or referred: the notice that every reporter is owed (F01). */
    static String of(TipEvent end) {
        if (end instanceof TipDeclined declined) {
            return DECLINED.get(DeclineReason.valueOf(declined.reasonCode()));
        }
        if (end instanceof TipReferred referred) {
            return REFERRED.get(Recipient.valueOf(referred.recipient()));
        }
        throw new IllegalArgumentException("a tip does not end with " + end);
    }

    /** The notice of acceptance, from its codes and its day alone (F13, T11). */
    static String of(AcceptanceNoticeSent notice) {
        return notice.reasonCode() == null
                ? "您反映的情况已于" + DAY.format(notice.sentAt().atZone(Deadline.ZONE)) + "告知受理,将依法办理。"
                : DECLINED.get(DeclineReason.valueOf(notice.reasonCode()));
    }

    static String of(Optional<ClueStatus> status) {
        return status.map(WORDS::get).orElse("已收到您的举报,正在受理。");
    }

    /** The same, and while it is being verified also that and why it takes longer (F17; 信访条例 34 by analogy). */
    static String of(Optional<ClueStatus> status, Optional<ExtensionGround> extension) {
        boolean waits = status.isPresent() && !hasResult(status);
        return of(status)
                + extension
                        .filter(ground -> waits)
                        .map(ground -> "因" + LONGER.get(ground) + ",经上级批准,办理期限已延长。")
                        .orElse("");
    }

    /** Whether there is a result that can be disputed. */
    static boolean hasResult(Optional<ClueStatus> status) {
        return status.filter(known -> !known.isBefore(ClueStatus.CONCLUDED)).isPresent();
    }
}
