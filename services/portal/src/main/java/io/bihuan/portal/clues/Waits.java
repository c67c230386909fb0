package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which status a clue waits for whom 待办, as data. A clue that can only be taken up again or put away waits for nobody. */
final class Waits {

    private static final Map<String, List<String>> BY_STATUS = byStatus();

    private Waits() {}

    /**
     * What waits in a status for somebody.
     *
     * @param ofOwnUnit whether only what is with the officer's own unit does
     * @param acts the commands
     */
    record Waiting(String status, boolean ofOwnUnit, List<String> acts) {}

    /** The statuses in which a clue waits for somebody with the officer's roles. */
    static List<Waiting> of(Officer officer) {
        List<Waiting> waiting = new ArrayList<>();
        BY_STATUS.forEach((status, commands) -> {
            List<Act> acts = commands.stream()
                    .flatMap(command -> Acts.named(command).stream())
                    .filter(act -> officer.isOneOf(act.roles()))
                    .toList();
            if (!acts.isEmpty()) {
                waiting.add(new Waiting(
                        status,
                        acts.stream().allMatch(Act::ofOwnUnit),
                        acts.stream().map(Act::command).toList()));
            }
        });
        return waiting;
    }

    private static Map<String, List<String>> byStatus() {
        Map<String, List<String>> waits = new LinkedHashMap<>();
        waits.put("REGISTERED", List.of("TriageClue"));
        waits.put("TRIAGED", List.of("DispatchClue", "SplitClue"));
        waits.put("DISPATCHED", List.of("AcknowledgeReceipt"));
        waits.put("RETURN_OFFERED", List.of("AcceptReturn"));
        waits.put("RETURNED", List.of("RedispatchClue"));
        waits.put("WITHDRAWN", List.of("RedispatchClue"));
        waits.put("LAPSED", List.of("RedispatchClue"));
        waits.put("RECALLED", List.of("RedispatchClue"));
        waits.put("ACCEPTED", List.of("ApproveVerificationStart", "ConcludeDisciplineLine"));
        waits.put("VERIFYING", List.of("RecordMeasure", "SubmitConclusion"));
        waits.put("PAUSED", List.of("ResumeVerification"));
        waits.put("UNDER_SIGNOFF", List.of("SignConclusion"));
        waits.put("UNDER_GATE", List.of("ConfirmConclusion"));
        waits.put("CONCLUDED", List.of("RecordFeedback", "CompleteHandling"));
        waits.put("REFERRED", List.of("NoteReferralReply"));
        waits.put("HANDLED", List.of("RecordFeedback", "CloseLoop"));
        return waits;
    }
}
