package io.bihuan.clue.read.linetips;

import java.time.Instant;
import java.util.List;

/**
 * What was reported 举报内容 that a discipline line rests on (F09, F12): the organ verifies what a tip says, so it reads what the tip
 * says. Not who reported, nor how: neither the mode nor where the tip was written down is in it (S3).
 *
 * @param clueId the discipline line
 * @param tips in the order of receipt
 */
public record LineTips(String clueId, List<LineTip> tips) {

    /** Nobody changes them later. */
    public LineTips {
        tips = List.copyOf(tips);
    }

    /**
     * One tip.
     *
     * @param receivedAt when the first authority received it
     * @param accused whom it accuses, as written
     * @param narrative what was reported, as written
     * @param contentHash SHA-256 of what was received
     */
    public record LineTip(
            String tipId,
            String sourceClass,
            Instant receivedAt,
            String divisionCode,
            String place,
            String industry,
            String accused,
            String narrative,
            String contentHash) {}
}
