package io.bihuan.eventlog;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which checkpoints a walk found to hold. */
final class CheckpointTally {

    private final Map<String, Long> witnessedTo = new TreeMap<>();
    private long checkpoints;
    private long signedTo = -1;

    void add(Expectation held) {
        if (held.signed()) {
            checkpoints++;
            signedTo = held.head().position();
            held.witnesses().forEach(witness -> witnessedTo.put(witness, signedTo));
        }
    }

    long checkpoints() {
        return checkpoints;
    }

    /** Position of the last that holds, -1 if none does. */
    long signedTo() {
        return signedTo;
    }

    String chinese() {
        return checkpoints == 0
                ? ""
                : "检查点 " + checkpoints + " 个全部相符，签名覆盖至第 " + signedTo + " 号" + witnesses("；%s 见证至第 %d 号") + "。";
    }

    String english() {
        return checkpoints == 0
                ? ""
                : " All " + checkpoints + " checkpoints hold, signed up to position " + signedTo
                        + witnesses("; witnessed by %s up to %d") + ".";
    }

    private String witnesses(String form) {
        return witnessedTo.entrySet().stream()
                .map(entry -> String.format(form, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }
}
