package io.bihuan.clue.read.similartips;

import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.clue.tipindex.Likeness;
import io.bihuan.clue.tipindex.TipWords;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tip that is proposed as similar 相似举报, with what it takes to decide whether to open it. Nothing of who reported, not
 * even in which mode: whether two tips are of one reporter is shown to nobody (F12, H3).
 *
 * @param tipId the proposed tip
 * @param likeness how alike, in bands
 * @param words what both say, the longest first, eight at most, as the tip asked about has it
 * @param status {@code RECEIVED} or {@code ATTACHED}
 * @param receivedAt when it was received
 * @param clueId the clue it belongs to, if any
 */
public record SimilarTip(
        String tipId,
        Likeness likeness,
        List<String> words,
        String status,
        String statusLabel,
        Instant receivedAt,
        String divisionCode,
        String place,
        String industry,
        @Nullable String clueId) {

    static SimilarTip of(TipDetails tip, Likeness likeness, TipWords askedAbout) {
        TipWords words = TipWords.of(tip.place(), tip.industry(), tip.narrative());
        return new SimilarTip(
                tip.tipId(),
                likeness,
                askedAbout.commonWith(words),
                tip.status(),
                tip.statusLabel(),
                tip.receivedAt(),
                tip.divisionCode(),
                tip.place(),
                tip.industry(),
                tip.clueId());
    }
}
